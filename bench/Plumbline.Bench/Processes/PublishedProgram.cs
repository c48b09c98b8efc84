namespace Plumbline.Bench.Processes;

/// <summary>Measures the program as it is published, in a folder of its own that is gone afterwards.</summary>
internal static class PublishedProgram
{
    /// <param name="arguments">May name it as <c>--program PATH</c>.</param>
    /// <param name="measure">Takes the program and the folder, and gives the exit code.</param>
    public static async Task<int> MeasureAsync(string[] arguments, Func<string, string, Task<int>> measure)
    {
        var program = Path.GetFullPath(arguments.After("--program") ?? TimedProcess.Published);
        if (!IsThere(program))
        {
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("plumbline-measured-").FullName;
        try
        {
            return await measure(program, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Says what to do where it is not.</summary>
    public static bool IsThere(string program)
    {
        if (!File.Exists(program))
        {
            Console.Error.WriteLine($"There is no published program at {program}: run ./run --build-only in the root first.");
        }

        return File.Exists(program);
    }
}
