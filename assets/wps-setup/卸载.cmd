@echo off
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0setup.ps1" uninstall
pause
