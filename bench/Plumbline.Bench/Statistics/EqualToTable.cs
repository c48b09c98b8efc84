using Plumbline.Testing;

namespace Plumbline.Bench.Statistics;

/// <summary>Writes docs/methods/equal-to.md: our figures beside those of R and of published tables, and in how many digits they agree.</summary>
internal static class EqualToTable
{
    public static int Run(string[] arguments)
    {
        var path = Repository.PathTo("docs", "methods", "equal-to.md");
        File.WriteAllText(path, EqualTo.Document());
        Console.WriteLine(path);
        return 0;
    }
}
