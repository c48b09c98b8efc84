using Plumbline.Assessments.Allocations;
using Plumbline.Inspections.Areas;

namespace Plumbline.Tests.Assessments.Allocations;

public sealed class AllocationRulesTests
{
    private static readonly AreaRegister Areas = new([new Area(new LocalText("Croydon")) { OtherNames = ["Old Croydon"] }]);

    private static readonly CaseTies Ties = new("C07", new LocalText("Croydon"), Practitioners: ["P3"], Supervisors: ["S1"]);

    [Fact]
    public void A_local_assessor_never_reads_the_own_area()
    {
        Codes(new Reader("anna") { HomeArea = " croydon " }).ShouldBe(["own-area"]);
        Codes(new Reader("anna") { HomeArea = "London Borough of Croydon" }).ShouldBe(["own-area"]);
        Codes(new Reader("anna") { HomeArea = "Old Croydon" }).ShouldBe(["own-area"]);
        Codes(new Reader("anna") { HomeArea = "Sutton" }).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_reads_a_case_that_they_held_or_supervised()
    {
        Codes(new Reader("anna") { PractitionerCodes = ["s1"] }).ShouldBe(["supervised-the-case"]);
        Codes(new Reader("anna") { PractitionerCodes = ["P3"] }).ShouldBe(["held-the-case"]);
        Codes(new Reader("S1")).ShouldBe(["supervised-the-case"]);
    }

    [Theory]
    [InlineData(ConflictKind.Case, "C07", true)]
    [InlineData(ConflictKind.Case, "C70", false)]
    [InlineData(ConflictKind.Practitioner, "P3", true)]
    [InlineData(ConflictKind.Practitioner, "S1", true)]
    [InlineData(ConflictKind.Practitioner, "C07", false)]
    [InlineData(ConflictKind.Area, "Croydon", true)]
    [InlineData(ConflictKind.Area, "Sutton", false)]
    public void A_declared_conflict_keeps_the_case_away(ConflictKind kind, string subject, bool away) =>
        Codes(new Reader("anna") { Conflicts = [new DeclaredConflict(kind, subject)] }).Contains("declared-conflict").ShouldBe(away);

    [Fact]
    public void Every_reason_is_given_at_once() =>
        Codes(new Reader("anna")
        {
            HomeArea = "Croydon",
            PractitionerCodes = ["P3"],
            Conflicts = [new DeclaredConflict(ConflictKind.Case, "C07")],
        }).Count.ShouldBe(
            3);

    [Fact]
    public void Only_readers_without_a_conflict_are_offered() =>
        AllocationRules.Free([new Reader("anna") { HomeArea = "Croydon" }, new Reader("bob")], Ties, Areas).Select(reader => reader.Id).ShouldBe(["bob"]);

    private static List<string> Codes(Reader reader) => [.. AllocationRules.FaultsOf(reader, Ties, Areas).Select(fault => fault.Code)];
}
