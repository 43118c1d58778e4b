import fc from "fast-check";

// The same examples in every run: a test that fails once fails again.
fc.configureGlobal({ seed: 20_270_101 });
