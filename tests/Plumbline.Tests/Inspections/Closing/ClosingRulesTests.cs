using Plumbline.Inspections.Access;
using Plumbline.Inspections.Closing;

namespace Plumbline.Tests.Inspections.Closing;

/// <summary>When an inspection can be cancelled, archived and brought back, and what a closed one still allows.</summary>
public sealed class ClosingRulesTests
{
    [Fact]
    public void A_current_inspection_allows_every_act_and_a_closed_one_only_to_be_brought_back_and_taken_away_as_files()
    {
        foreach (var act in Enum.GetValues<Act>())
        {
            ((Closure?)null).Allows(act).ShouldBeTrue();
            foreach (var closure in Closures.All)
            {
                ((Closure?)closure).Allows(act).ShouldBe(act is Act.CloseInspection or Act.ExportInspection, act.ToString());
            }
        }
    }

    /// <summary>Every fault is said at once, so that nobody meets them one by one.</summary>
    [Theory]
    [InlineData(null, Closure.Cancelled, "why", false, false, "")]
    [InlineData(null, Closure.Archived, "why", false, true, "")]
    [InlineData(null, Closure.Cancelled, "why", false, true, "report-public")]
    [InlineData(null, Closure.Cancelled, " ", true, true, "release-scheduled report-public reason-missing")]
    [InlineData(null, Closure.Archived, null, true, false, "release-scheduled reason-missing")]
    [InlineData(Closure.Cancelled, Closure.Archived, "why", false, false, "inspection-closed")]
    [InlineData(Closure.Archived, Closure.Archived, null, false, false, "inspection-closed reason-missing")]
    public void Closing_needs_a_current_inspection_a_reason_and_no_release_under_way(
        Closure? now, Closure wanted, string? reason, bool isScheduled, bool isPublic, string faults) =>
        Codes(ClosingRules.FaultsOfClosing(now, wanted, reason, isScheduled, isPublic)).ShouldBe(faults);

    [Theory]
    [InlineData(Closure.Cancelled, "why", "")]
    [InlineData(Closure.Archived, "", "reason-missing")]
    [InlineData(null, "why", "inspection-current")]
    public void Bringing_back_needs_a_closed_inspection_and_a_reason(Closure? now, string? reason, string faults) =>
        Codes(ClosingRules.FaultsOfBringingBack(now, reason)).ShouldBe(faults);

    [Fact]
    public void Every_way_of_being_closed_has_a_word_of_its_own_and_no_other_word_is_one()
    {
        Closures.All.Select(closure => Closures.FromCode(closure.Code())).ShouldBe(Closures.All.Select(closure => (Closure?)closure));
        Closures.FromCode(null).ShouldBeNull();
        Closures.FromCode("Cancelled").ShouldBeNull();
    }

    private static string Codes(IEnumerable<Refusal> faults)
    {
        var all = faults.ToList();
        all.ShouldAllBe(fault => fault.Welsh != null);
        return string.Join(' ', all.Select(fault => fault.Code));
    }
}
