"use strict";
// Stands for a style sheet: jsdom does no layout.
module.exports = {};
