using ArchUnitNET.Loader;
using Plumbline.Files.Csv;
using Plumbline.Storage.Databases;
using Plumbline.Web.Access;
using Plumbline.Workspace;

namespace Plumbline.Architecture.Tests;

/// <summary>The projects around the work: each has its rooms in an order, pages see no table, and nothing but acts and the measured way of judgements
/// saves.</summary>
public sealed class HouseTests
{
    /// <summary>The rooms of each project: each may use those before it and no other.</summary>
    private static readonly Dictionary<string, string[]> Orders = new()
    {
        ["Files"] = [
            "Yaml", "Workbooks", "Csv", "Instruments", "Questionnaires", "Narratives", "Inspections", "Caseloads", "Samples", "Publications", "Programmes",
        ],
        ["Storage"] =
        [
            "Inspections", "Accounts", "Caseloads", "Samples", "Assessments", "Ledger", "Reports", "Publications", "Databases", "SignIn", "Keeping", "Proofs",
            "Backups",
        ],
        ["Workspace"] =
            ["Audit", "Areas", "SignIn", "People", "Accounts", "Inspections", "Caseloads", "Samples", "Allocations", "Interviews", "SecondReadings", "Seeding",
                "Reviews", "Rulings", "Overviews", "Mails", "Scores", "Exchange",
                "Demonstrations", "Reports", "Publications", "Closing"],
        ["Web"] =
        [
            "Languages", "Settings", "GovUk", "Keeping", "Access", "Features.Shared", "Features.Problems", "Features.About", "Features.SignIn",
            "Features.People", "Features.Joining",
            "Features.Accounts",
            "Features.Inspections", "Features.Closing", "Features.Timetables", "Features.Team", "Features.Information",
            "Features.Caseloads", "Features.Samples", "Features.Interviews", "Features.Rulings", "Features.Assessments", "Features.Allocations",
            "Features.Scores", "Features.Reports", "Features.Publications", "Features.Audit", "Features.Exchange", "Features.Overviews", "Hosting",
        ],
    };

    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader()
        .LoadAssemblies(typeof(CsvTable).Assembly, typeof(PlumblineDb).Assembly, typeof(Acts).Assembly, typeof(WhoAsks).Assembly).Build();

    private static readonly IReadOnlyList<(string From, string To)> Arrows =
        [.. House.Types.SelectMany(type => type.Dependencies).Select(arrow => (arrow.Origin.FullName, arrow.Target.FullName)).Distinct()];

    [Fact]
    public void A_room_of_a_project_uses_only_the_rooms_before_it()
    {
        Arrows.Count.ShouldBeGreaterThan(2000);
        var wrong = Arrows
            .Select(arrow => (From: RoomOf(arrow.From), To: RoomOf(arrow.To)))
            .Where(arrow => arrow.From is not null && arrow.To is not null && arrow.From.Value.Project == arrow.To.Value.Project)
            .Select(arrow => (arrow.From!.Value.Project, From: arrow.From.Value.Room, To: arrow.To!.Value.Room))
            .Where(arrow => Array.IndexOf(Orders[arrow.Project], arrow.From) is >= 0 and var from && Array.IndexOf(Orders[arrow.Project], arrow.To) > from)
            .Select(arrow => $"{arrow.Project}: {arrow.From} -> {arrow.To}");

        KnownExceptions.ShouldCover("order of rooms", wrong.Distinct().ToDictionary(arrow => arrow, _ => 1));
    }

    [Fact]
    public void Every_room_has_a_place_in_the_order() =>
        House.Types.Select(type => RoomOf(type.FullName)).OfType<(string Project, string Room)>()
            .Where(at => at.Room != "Migrations" && !Orders[at.Project].Contains(at.Room))
            .Select(at => $"{at.Project}: {at.Room}")
            .Distinct()
            .ShouldBeEmpty();

    [Fact]
    public void Pages_see_no_table()
    {
        var table = typeof(PlumblineDb).FullName;
        var seen = Arrows.Where(arrow => arrow.To == table && arrow.From.StartsWith("Plumbline.Web.", StringComparison.Ordinal))
            .Select(arrow => arrow.From.Split('+')[0])
            .Distinct();

        KnownExceptions.ShouldCover("no tables in pages", seen.ToDictionary(type => type, _ => 1));
    }

    /// <summary>The room of a type, <c>Features.X</c> for a feature of pages; null for what stands at the door of a project, or elsewhere.</summary>
    private static (string Project, string Room)? RoomOf(string type) => type.Split('+')[0].Split('<')[0].Split('`')[0].Split('.') switch
    {
        ["Plumbline", "Web", "Features", var feature, _, ..] => ("Web", "Features." + feature),
        ["Plumbline", "Web", "Features", ..] => null,
        ["Plumbline", var project, var room, _, ..] when Orders.ContainsKey(project) => (project, room),
        _ => null,
    };
}
