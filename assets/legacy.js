/**
 * Old engines (Internet Explorer in Excel 2016/2019 volume licences, old browsers) cannot even parse the
 * product's scripts. This file runs before them, in the language those engines know, and says so.
 */
(function () {
  'use strict';

  function isSupported() {
    return (
      typeof window.Promise === 'function' &&
      typeof window.Proxy === 'function' &&
      typeof window.Symbol === 'function' &&
      // The newest of the built-ins that the product relies on; engines that have it parse its scripts.
      typeof String.prototype.replaceAll === 'function'
    );
  }

  function message() {
    var scripts = document.getElementsByTagName('script');
    // While a page loads, the script that runs is the last one in it; currentScript is unknown to old engines.
    return scripts[scripts.length - 1].getAttribute('data-unsupported');
  }

  function show(text) {
    var root = document.getElementById('root');
    // Under another name, so that scripts which do parse find no place to draw over the message.
    root.id = 'unsupported';
    root.setAttribute('role', 'alert');
    root.appendChild(document.createTextNode(text));
  }

  if (!isSupported()) {
    show(message());
    // Excel covers the pane with an error of its own unless the add-in reports in.
    if (window.Office) window.Office.initialize = function () {};
  }
})();
