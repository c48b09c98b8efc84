using System.Text.RegularExpressions;
using Plumbline.Testing;

namespace Plumbline.Architecture.Tests;

/// <summary>What the text of the source keeps to.</summary>
public sealed partial class SourceTests
{
    private const int Widest = 160;

    /// <summary>Where saving is at home: acts, within their turn, the measured way of judgements, and the database that they save in.</summary>
    private static readonly string[] Saving = ["src/Plumbline.Workspace/", "src/Plumbline.Storage/Keeping/", "src/Plumbline.Storage/Databases/"];

    private static readonly IReadOnlyList<(string Path, string[] Lines)> Sources =
    [
        .. new[] { "src", "tests", "bench" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml")
            .Select(file => Path.GetRelativePath(Repository.PathTo(""), file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "obj" or "bin" or "Migrations"))
            .Select(path => (path, File.ReadAllLines(Repository.PathTo(path.Split('/'))))),
    ];

    [Fact]
    public void No_line_is_wider_than_160_columns()
    {
        Sources.Count.ShouldBeGreaterThan(1000);

        // By room, so that a file that is mended or moved within it changes no list.
        var rooms = Counted(line => line.Length > Widest).GroupBy(file => string.Join('/', file.Key.Split('/')[..^1].Take(3)));
        KnownExceptions.ShouldCover("wide lines", rooms.ToDictionary(room => room.Key, room => room.Sum(file => file.Value)));
    }

    [Fact]
    public void Nothing_but_acts_and_the_way_of_judgements_saves() =>
        KnownExceptions.ShouldCover(
            "saves",
            Counted(line => Saves().IsMatch(line))
                .Where(one => one.Key.StartsWith("src/", StringComparison.Ordinal) && !Saving.Any(home => one.Key.StartsWith(home, StringComparison.Ordinal)))
                .ToDictionary());

    /// <summary>An act adds rows and notes; <c>Acts</c> saves them with one another, or none.</summary>
    [Fact]
    public void No_act_saves_by_itself() =>
        KnownExceptions.ShouldCover(
            "acts that save",
            Counted(line => line.Contains("SaveChanges", StringComparison.Ordinal))
                .Where(one => one.Key.StartsWith(Saving[0], StringComparison.Ordinal) && one.Key != "src/Plumbline.Workspace/Acts.cs").ToDictionary());

    [Fact]
    public void An_act_takes_no_more_than_thirty_lines_at_the_median()
    {
        var acts = Sources.Where(source => source.Path.StartsWith(Saving[0], StringComparison.Ordinal))
            .Select(source => LinesOfAct(source.Lines)).Where(lines => lines > 0).Order().ToList();

        acts.Count.ShouldBeGreaterThan(90);
        acts[acts.Count / 2].ShouldBeLessThanOrEqualTo(30);
    }

    /// <summary>Lines with something in them from the head of <c>RunAsync</c> to its end; none where a file has no act.</summary>
    private static int LinesOfAct(string[] lines)
    {
        var head = Array.FindIndex(
            lines, line => line.StartsWith("    public ", StringComparison.Ordinal) && line.Contains(" RunAsync(", StringComparison.Ordinal));
        return head < 0 ? 0 : 1 + lines.Skip(head + 1)
            .TakeWhile(line => line is "" or "    {" or "    }" || line.StartsWith("     ", StringComparison.Ordinal)).Count(line => line.Length > 0);
    }

    private static Dictionary<string, int> Counted(Func<string, bool> what) =>
        Sources.Select(source => (source.Path, Count: source.Lines.Count(what)))
            .Where(source => source.Count > 0)
            .ToDictionary(source => source.Path, source => source.Count);

    [GeneratedRegex(@"\b(SaveChanges|ExecuteUpdate|ExecuteDelete|ExecuteSql)(Raw|Interpolated)?(Async)?\b\(")]
    private static partial Regex Saves();
}
