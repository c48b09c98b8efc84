using Plumbline.Publications.Disclosures;

namespace Plumbline.Workspace.Tests.Publications.Disclosures;

/// <summary>
/// What a reader with every edition and a solver learns, and what the check before a release finds of it. Expected values come from <see
/// cref="ReadersAttack"/>,
/// which knows what is printed and nothing of how counts are withheld; <c>disclosure 200</c> of the bench does the same at length.
/// </summary>
public sealed class DisclosureAttackTests
{
    [Fact]
    public void Every_planted_leak_is_found_and_after_repair_no_withheld_count_is_told_or_near()
    {
        for (var number = 0; number < 10; number++)
        {
            var leak = PlantedLeak.Of(number);

            leak.IsFound().ShouldBeTrue($"{number} {leak.Way} {leak.Subject}");
            leak.LearntAfterRepair().ShouldBeEmpty($"{number} {leak.Way}");
        }
    }

    [Fact]
    public void A_programme_without_a_leak_has_no_finding_but_what_scores_alone_give_away()
    {
        for (var number = 0; number < 4; number++)
        {
            var programme = GeneratedProgramme.Of($"sound {number}");
            var files = programme.Files();

            programme.Learnt([files]).ShouldBeEmpty();
            programme.Review([files]).Where(finding => finding.Kind is not (DisclosureKind.Near or DisclosureKind.Follows or DisclosureKind.SmallCount))
                .ShouldBeEmpty();
            programme.Review([files, programme.Files(GeneratedProgramme.Smallest,
                Plumbline.Files.Publications.PrintedEdition.Of(1, files))]).ShouldBe(programme.Review([files]));
        }
    }

    [Fact]
    public void The_attack_learns_what_no_edition_tells_alone()
    {
        var leak = PlantedLeak.Of(2);

        leak.Editions.Count.ShouldBe(2);
        leak.Programme.Learnt([leak.Editions[0]]).ShouldBeEmpty();
        leak.Programme.Learnt(leak.Editions).ShouldNotBeEmpty();
    }

    /// <summary>By hand: 3 + x + y = 20 with x at least 9 and y at most 30 leaves x in 9 to 17; two unknowns that add up to 4 lie in 0 to 4.</summary>
    [Fact]
    public void The_solver_gives_the_ranges_that_a_hand_gives()
    {
        var solver = new Simplex(5, [([(0, 1), (1, 1)], 17), ([(0, 1), (2, -1)], 9), ([(3, 1), (4, 1)], 4)]);

        solver.Range(0).ShouldBe((9, 17));
        solver.Range(1).ShouldBe((0, 8));
        solver.Range(3).ShouldBe((0, 4));
    }
}
