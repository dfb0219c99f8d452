using ArticleClean.Fuzzing.Targets;
using SharpFuzz;

// TARGET           runs the target on each input that afl-fuzz sends; tests/fuzz/run starts both
// TARGET FILE...   runs the target on each file, and prints every finding
if (args.Length == 0 || TargetCatalog.Find(args[0]) is not { } target)
{
    var names = string.Join(", ", TargetCatalog.All.Select(known => known.Name));
    await Console.Error.WriteLineAsync($"usage: TARGET [FILE...]; the targets are {names}");
    return 2;
}

if (args.Length == 1)
{
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        target.Run(input.ToArray());
    });
    return 0;
}

var failures = 0;
foreach (var file in args[1..])
{
    try
    {
        target.Run(await File.ReadAllBytesAsync(file));
    }
    // Any exception that leaves a target is a finding. The remaining files are still run.
#pragma warning disable CA1031
    catch (Exception e)
#pragma warning restore CA1031
    {
        failures++;
        Console.WriteLine($"{file}: {e}");
    }
}

Console.WriteLine($"{args.Length - 1} inputs, {failures} findings");
return failures == 0 ? 0 : 1;
