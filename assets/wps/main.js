/**
 * WPS 表格 loads this file in a page that nobody sees, and calls the ribbon's functions in it. They must be there as
 * soon as it has been read, so the script is written into the page instead of being fetched later.
 */
document.write('<script src="js/ribbon.js"></' + 'script>');
