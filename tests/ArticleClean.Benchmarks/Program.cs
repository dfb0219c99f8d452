using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// Each benchmark runs in a process of its own, which the runner builds first. Its limit of two minutes is too short on a busy machine.
var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args is [] ? ["--filter", "*"] : args, config);
