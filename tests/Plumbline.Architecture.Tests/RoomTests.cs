using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Plumbline.Architecture.Tests;

public sealed class RoomTests
{
    /// <summary>The rooms in the order of the work: each may use those above it and no other.</summary>
    private static readonly string[] Order =
    [
        "Statistics", "Instruments", "Inspections", "Caseloads", "Samples", "Assessments", "Voices", "Scores",
        "Findings", "Reports", "Publications", "Improvements", "Programmes",
    ];

    private static readonly ArchUnitNET.Domain.Architecture Work = new ArchLoader().LoadAssemblies(typeof(Place).Assembly).Build();

    [Fact]
    public void A_room_uses_only_the_rooms_above_it()
    {
        var dependencies = Work.Types.SelectMany(type => type.Dependencies).ToList();
        dependencies.Count.ShouldBeGreaterThan(500);

        var wrong = dependencies
            .Select(dependency =>
                (From: RoomOf(dependency.Origin), To: RoomOf(dependency.Target), Text: $"{dependency.Origin.FullName} -> {dependency.Target.FullName}"))
            .Where(arrow => arrow.From >= 0 && arrow.To > arrow.From)
            .Select(arrow => arrow.Text)
            .Distinct();

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_type_of_the_work_lives_in_a_room_or_at_its_door()
    {
        string[] door =
        [
            "Alphabet", "FaultCollecting", "Faults", "Language", "Languages", "LocalText", "Place", "Refusal", "Result", "Result`1", "ShortName", "Spelling",
            "TextCharacters", "TextLength", "TypedText",
        ];

        var homeless = Work.Types
            .Where(type => type.FullName.StartsWith("Plumbline.", StringComparison.Ordinal))
            .Where(type => RoomOf(type) < 0 && !door.Contains(type.FullName.Split('.')[1].Split('+')[0]))
            .Select(type => type.FullName);

        homeless.ShouldBeEmpty();
    }

    private static int RoomOf(IType type) => type.FullName.Split('.') is ["Plumbline", var room, ..] ? Array.IndexOf(Order, room) : -1;
}
