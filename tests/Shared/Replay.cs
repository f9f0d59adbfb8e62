using FsCheck.Xunit;

// Random cases are the same in every run: a run that passes here passes everywhere, and one that fails can be repeated.
[assembly: Properties(Replay = "20240227,5")]
