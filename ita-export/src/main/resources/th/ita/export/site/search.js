// Narrows the list of the search page down to what holds every word that is typed. The list is whole without it.
(function () {
  'use strict';
  var field = document.getElementById('q');
  var count = document.getElementById('count');
  var found = document.getElementById('found');
  if (!field || !count || !found) {
    return;
  }
  var entries = Array.prototype.slice.call(found.children);
  var index = {};

  function plain(text) {
    return text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\u0e50-\u0e59]/g, function (digit) {
        return String.fromCharCode(digit.charCodeAt(0) - 0x0e50 + 0x30);
      })
      .replace(/\u0e4d\u0e32/g, '\u0e33')
      .replace(/\s+/g, ' ')
      .trim();
  }

  function shown(number) {
    var digits = String(number);
    return count.dataset.numerals === '0' ? digits : digits.replace(/[0-9]/g, function (digit) {
      return String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0x0e50);
    });
  }

  function narrow() {
    var words = plain(field.value).split(' ').filter(Boolean);
    var left = 0;
    entries.forEach(function (entry) {
      var text = plain(entry.textContent) + ' ' + (index[entry.dataset.key] || '');
      var fits = words.every(function (word) {
        return text.indexOf(word) >= 0;
      });
      entry.hidden = !fits;
      left += fits ? 1 : 0;
    });
    count.textContent = count.dataset.found.replace('#', shown(left));
  }

  field.value = new URLSearchParams(location.search).get('q') || field.value;
  field.addEventListener('input', narrow);
  field.form.addEventListener('submit', function (event) {
    event.preventDefault();
    narrow();
  });
  // Opened from a folder a page may not read files; then the words that the list shows are searched.
  fetch(count.dataset.index)
    .then(function (answer) {
      return answer.ok ? answer.json() : {};
    })
    .then(function (texts) {
      index = texts;
      narrow();
    })
    .catch(narrow);
  narrow();
})();
