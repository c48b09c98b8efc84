namespace Plumbline.Mutants;

/// <summary>A part of the source whose tests are tried, and the tests that are asked, the nearest first.</summary>
/// <param name="Folder">Below <c>src</c>, with its project first.</param>
/// <param name="Tests">A test project and patterns for its namespaces; a later one is asked only when all before it saw nothing.</param>
internal sealed record Room(string Name, string Folder, params IReadOnlyList<(string Project, string[] Namespaces)> Tests)
{
    public static IReadOnlyList<Room> All { get; } =
    [
        Work("Statistics", "Statistics", "Statistics", "Scores", "Findings.Proofs"),
        Work("Samples", "Samples", "Samples"),
        Work("Scores", "Scores", "Scores", "Findings.Proposals").With("Plumbline.Files.Tests", "Rulesets"),
        Work("Assessments", "Assessments", "Assessments", "Scores", "Reports"),
        Work("Disclosures", "Reports/Disclosures", "Reports.Disclosures"),
        Work("Access", "Inspections/Access", "Inspections.Access"),
        new Room(
            "Proofs",
            "Plumbline.Storage/Proofs",
            ("Plumbline.Storage.Tests", ["Plumbline.Storage.Tests.Ledger*"]),
            ("Plumbline.Storage.Tests", ["Plumbline.Storage.Tests.Backups*"]),
            ("Plumbline.Workspace.Tests", ["Plumbline.Workspace.Tests.Exchange*"])),
    ];

    public string Source => Folder[..Folder.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The same, with every test of the work and of its files asked last.</summary>
    public Room Deeper() => this with { Tests = [.. Tests, ("Plumbline.Tests", ["*"]), ("Plumbline.Files.Tests", ["*"])] };

    private Room With(string project, string namespaces) => this with { Tests = [.. Tests, (project, [$"{project}.{namespaces}*"])] };

    /// <summary>A room of the work itself: its own tests, then its neighbours'.</summary>
    private static Room Work(string name, string folder, string own, params IReadOnlyList<string> neighbours) => new(
        name,
        $"Plumbline/{folder}",
        [("Plumbline.Tests", [$"Plumbline.Tests.{own}*"]), .. neighbours.Count == 0
            ? Array.Empty<(string, string[])>()
            : [("Plumbline.Tests", [.. neighbours.Select(near => $"Plumbline.Tests.{near}*")])]]);
}
