# 决算助手在 WPS 表格（Windows）里的安装与卸载。只写当前用户的 WPS 加载项目录，不需要管理员权限，不联网。
#   setup.ps1 install                        从文件夹加载（默认）
#   setup.ps1 install 本机                   从本机 127.0.0.1 加载，须另开着 setup.ps1 serve
#   setup.ps1 install http://内网地址/目录/  从内网网站加载
#   setup.ps1 uninstall
#   setup.ps1 serve
# 为 Windows 7 自带的 PowerShell 2.0 写成。
param([string]$Action = '', [string]$From = '')
$ErrorActionPreference = 'Stop'

$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$addons = Join-Path $env:APPDATA 'kingsoft\wps\jsaddons'
$list = Join-Path $addons 'publish.xml'
$backup = Join-Path $addons 'publish.xml.juesuan-backup'
$made = Join-Path $addons 'juesuan-made.txt'
$new = Join-Path $addons 'juesuan-new.txt'
$port = 28317
$utf8 = New-Object System.Text.UTF8Encoding($false)
$entryPattern = '<jsplugin[a-z]* [^>]*name="juesuan"[^>]*/>'

function Fail([string]$Text) { Write-Host $Text; exit 1 }

$source = Get-ChildItem -LiteralPath $here | Where-Object { $_.PSIsContainer -and $_.Name -like 'juesuan_*' } | Select-Object -First 1
if (-not $source) { Fail '没有找到 juesuan_ 开头的加载项文件夹：请把压缩包整个解开再运行。' }
$version = $source.Name.Substring('juesuan_'.Length)

# 去掉本加载项的登记；只有它的整行一起去掉。
function Get-WithoutUs([string]$Text) {
  $lines = [regex]::Replace($Text, '(?m)^[ \t]*' + $entryPattern + '[ \t]*\r?\n', '')
  return [regex]::Replace($lines, $entryPattern, '')
}

# 两份登记除了空白是不是一样。
function Get-Bare([string]$Text) {
  return ([regex]::Replace((Get-WithoutUs $Text), '\s', '')).Replace('<jsplugins/>', '<jsplugins></jsplugins>')
}

function Remove-OurFolders {
  Get-ChildItem -LiteralPath $addons | Where-Object { $_.PSIsContainer -and $_.Name -like 'juesuan_*' } |
    ForEach-Object { Remove-Item -LiteralPath $_.FullName -Recurse -Force }
}

function Install-Us {
  if ($From -eq '') {
    $entry = '<jsplugin name="juesuan" type="et" url="' + $source.Name + '" version="' + $version + '" enable="enable_dev"/>'
  } elseif ($From -eq '本机') {
    $entry = '<jspluginonline name="juesuan" type="et" url="http://127.0.0.1:' + $port + '/" enable="enable_dev" install="null"/>'
  } elseif ($From -match '^https?://[^&<>"]+/$') {
    $entry = '<jspluginonline name="juesuan" type="et" url="' + $From + '" enable="enable_dev" install="null"/>'
  } else {
    Fail '地址须以 http:// 或 https:// 开头、以 / 结尾，例如 http://oa.example.gov.cn/juesuan/'
  }
  $text = $null
  if (Test-Path -LiteralPath $list) {
    $text = [IO.File]::ReadAllText($list)
    if ($text -notmatch '</jsplugins>|<jsplugins\s*/>') { Fail ($list + ' 的内容不认识，没有改动：请先把它改名，再安装。') }
  }
  # 记下哪些目录是这次建的，卸载时只删这些。
  $missing = @()
  $at = $addons
  while (-not (Test-Path -LiteralPath $at)) { $missing += $at; $at = Split-Path -Parent $at }
  [void](New-Item -ItemType Directory -Force -Path $addons)
  if (-not (Test-Path -LiteralPath $made)) { [IO.File]::WriteAllText($made, ($missing -join "`r`n"), $utf8) }
  if ($text -ne $null) {
    if (-not (Test-Path -LiteralPath $backup) -and -not (Test-Path -LiteralPath $new)) { Copy-Item -LiteralPath $list $backup }
    $text = [regex]::Replace((Get-WithoutUs $text), '<jsplugins\s*/>', "<jsplugins>`r`n</jsplugins>")
    $end = $text.LastIndexOf('</jsplugins>')
    $text = $text.Substring(0, $end).TrimEnd() + "`r`n  " + $entry + "`r`n" + $text.Substring($end)
  } else {
    [IO.File]::WriteAllText($new, '', $utf8)
    $text = '<?xml version="1.0" encoding="UTF-8"?>' + "`r`n<jsplugins>`r`n  " + $entry + "`r`n</jsplugins>`r`n"
  }
  Remove-OurFolders
  if ($From -eq '') { Copy-Item -LiteralPath $source.FullName (Join-Path $addons $source.Name) -Recurse }
  [IO.File]::WriteAllText($list, $text, $utf8)
  Write-Host ('已装到 ' + $addons)
  Write-Host '还有两步：'
  Write-Host '  1. 打开 WPS 表格，问是否允许加载项“juesuan”时，点“允许”。'
  Write-Host '  2. 允许后请重启 WPS：关掉所有 WPS 窗口再打开。'
  Write-Host '重启后有“决算助手”选项卡，才算装好。'
}

function Uninstall-Us {
  if (-not (Test-Path -LiteralPath $addons)) { Write-Host '没有装过，不用卸载。'; return }
  Remove-OurFolders
  if (Test-Path -LiteralPath $list) {
    $text = Get-WithoutUs ([IO.File]::ReadAllText($list))
    if ((Test-Path -LiteralPath $backup) -and (Get-Bare ([IO.File]::ReadAllText($backup))) -eq (Get-Bare $text)) {
      Copy-Item -LiteralPath $backup $list -Force
    } elseif ((Test-Path -LiteralPath $new) -and $text -notmatch '<jsplugin[a-z]* ') {
      Remove-Item -LiteralPath $list
    } else {
      [IO.File]::WriteAllText($list, $text, $utf8)
    }
  }
  $folders = @()
  if (Test-Path -LiteralPath $made) { $folders = @([IO.File]::ReadAllLines($made) | Where-Object { $_ -ne '' }) }
  foreach ($each in @($backup, $new, $made)) { if (Test-Path -LiteralPath $each) { Remove-Item -LiteralPath $each } }
  # 从最里面的删起，只删空的。
  foreach ($each in $folders) {
    if ((Test-Path -LiteralPath $each) -and @(Get-ChildItem -LiteralPath $each -Force).Count -eq 0) { Remove-Item -LiteralPath $each }
  }
  Write-Host '已卸载。请重启 WPS。'
}

# 只回答本机的 GET，只给加载项文件夹里的文件。
function Start-Serving {
  $types = @{ '.html' = 'text/html; charset=utf-8'; '.js' = 'text/javascript; charset=utf-8'; '.xml' = 'application/xml; charset=utf-8'; '.png' = 'image/png' }
  $listener = New-Object System.Net.Sockets.TcpListener([System.Net.IPAddress]::Loopback, $port)
  $listener.Start()
  Write-Host ('正在 http://127.0.0.1:' + $port + '/ 提供加载项，只有本机能访问。关掉这个窗口即停止。')
  while ($true) {
    $client = $listener.AcceptTcpClient()
    try {
      $stream = $client.GetStream()
      $stream.ReadTimeout = 5000
      $reader = New-Object System.IO.StreamReader($stream)
      $wanted = ($reader.ReadLine() -split ' ')[1]
      while ($reader.ReadLine()) { }
      $name = [Uri]::UnescapeDataString(($wanted -split '\?')[0]).TrimStart('/')
      $file = [IO.Path]::GetFullPath((Join-Path $source.FullName $name))
      $body = New-Object byte[] 0
      $status = '404 Not Found'
      $type = 'text/plain'
      if ($file.StartsWith($source.FullName + '\') -and [IO.File]::Exists($file)) {
        $body = [IO.File]::ReadAllBytes($file)
        $status = '200 OK'
        $known = $types[[IO.Path]::GetExtension($file)]
        if ($known) { $type = $known }
      }
      $head = "HTTP/1.1 $status`r`nContent-Type: $type`r`nContent-Length: $($body.Length)`r`nCache-Control: no-cache`r`nConnection: close`r`n`r`n"
      $bytes = [Text.Encoding]::ASCII.GetBytes($head)
      $stream.Write($bytes, 0, $bytes.Length)
      $stream.Write($body, 0, $body.Length)
    } catch {
      Write-Host $_.Exception.Message
    } finally {
      $client.Close()
    }
  }
}

# 文件夹名里的方括号不是通配符，所以处处用 -LiteralPath。WPS 开着时加载项的文件可能被占用。
trap {
  Write-Host $_.Exception.Message
  Fail '没有做完：请关掉所有 WPS 窗口，再运行一次。'
}

switch ($Action) {
  'install' { Install-Us }
  'uninstall' { Uninstall-Us }
  'serve' { Start-Serving }
  default { Fail '用法：setup.ps1 install [本机|内网地址] ｜ setup.ps1 uninstall ｜ setup.ps1 serve' }
}
