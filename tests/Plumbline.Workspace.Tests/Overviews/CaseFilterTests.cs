using Plumbline.Assessments.Reviews;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.Reviews;

namespace Plumbline.Workspace.Tests.Overviews;

/// <summary>A list of 1,600 cases is searched by pseudonym, reader and state, and shown in parts.</summary>
public sealed class CaseFilterTests
{
    private static readonly Guid Anna = Guid.CreateVersion7();

    private static readonly Guid Berth = Guid.CreateVersion7();

    private static readonly IReadOnlyList<QueuedRecord> Cases =
    [
        .. Enumerable.Range(1, 1600).Select(number => (Case: $"K{number:0000}", IsReady: number % 4 == 0, Reader: number % 2 == 0 ? Anna : Berth))
            .Select(one => new QueuedRecord(one.Case, one.IsReady ? ReviewState.Ready : ReviewState.InProgress, one.Reader, "", 0, 0, default)),
    ];

    [Fact]
    public void What_is_looked_for_narrows_the_list_together()
    {
        new CaseFilter(null, null, null).All(Cases).Count.ShouldBe(1600);
        new CaseFilter(" k003 ", null, null).All(Cases).Select(one => one.Case).ShouldBe(
            ["K0030", "K0031", "K0032", "K0033", "K0034", "K0035", "K0036", "K0037", "K0038", "K0039"]);
        new CaseFilter("K003", Anna, ReviewState.Ready).All(Cases).Select(one => one.Case).ShouldBe(["K0032", "K0036"]);
        new CaseFilter("K003", Berth, ReviewState.Ready).All(Cases).ShouldBeEmpty();
        new CaseFilter("K003", Anna, ReviewState.Ready).Among(Cases).Count().ShouldBe(5, "the numbers beside the states leave the state out");
    }

    [Fact]
    public void A_long_list_is_shown_in_parts_that_miss_and_repeat_nothing()
    {
        var ready = new CaseFilter(null, null, ReviewState.Ready);
        var found = ready.All(Cases);

        ready.Parts(found.Count).ShouldBe(4);
        Enumerable.Range(1, 4).SelectMany(part => (ready with { Part = part }).Shown(found)).ShouldBe(found);
        (ready with { Part = 9 }).Shown(found).ShouldBe((ready with { Part = 4 }).Shown(found), "who asks for a part that is gone sees the last");
        (ready with { Part = -1 }).Shown(found)[0].Case.ShouldBe("K0004");
        new CaseFilter("nothing", null, null).Shown<QueuedRecord>([]).ShouldBeEmpty();
    }

    [Fact]
    public void Where_each_case_is_a_form_the_parts_are_smaller()
    {
        var all = new CaseFilter(null, null, null) { Size = CaseFilter.FormPartSize };
        var found = all.All(Cases);

        all.Parts(1600).ShouldBe(32);
        all.Parts(1601).ShouldBe(33);
        all.Parts(0).ShouldBe(1);
        Enumerable.Range(1, 32).SelectMany(part => (all with { Part = part }).Shown(found)).ShouldBe(found);
    }
}
