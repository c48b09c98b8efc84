using CsCheck;
using Plumbline.Inspections.Access;

namespace Plumbline.Tests.Inspections.Access;

public class PermissionsTests
{
    private static readonly IReadOnlyList<Role> Roles = Enum.GetValues<Role>();

    private static readonly Gen<HashSet<Role>> SomeRoles = Gen.Int[0, Roles.Count - 1].Array[0, 4].Select(drawn =>
        drawn.Select(role => Roles[role]).ToHashSet());

    [Fact]
    public void Every_act_is_given_to_someone_and_every_role_may_do_something()
    {
        Enum.GetValues<Act>().Where(act => !Roles.Any(role => Permissions.Of(role).Contains(act))).ShouldBeEmpty();
        Roles.ShouldAllBe(role => Permissions.Of(role).Contains(Act.UseWorkspace));
    }

    [Fact]
    public void The_service_sends_its_list_offers_times_and_reads_its_draft_and_nothing_of_judgements_or_results()
    {
        Permissions.Of(Role.Service).ShouldBe(
            [Act.UseWorkspace, Act.SendInformation, Act.OpenDocuments, Act.SendCaseload, Act.OfferInterviews, Act.ReadDraft, Act.AnswerDraft],
            ignoreOrder: true);
    }

    [Fact]
    public void Who_keeps_accounts_reads_no_case_and_who_looks_on_changes_nothing()
    {
        Permissions.Of(Role.Administrator).ShouldBe([Act.UseWorkspace, Act.ManagePeople, Act.ReadAuditTrail], ignoreOrder: true);
        Permissions.Of(Role.Observer)
            .Where(act => act.IsAtAnInspection())
            .ShouldBe([Act.ReadInspection, Act.ReadCases, Act.ReadResults, Act.ReadDraft], ignoreOrder: true);
    }

    [Theory]
    [InlineData(Role.LeadInspector)]
    [InlineData(Role.Assessor)]
    [InlineData(Role.QualityLead)]
    [InlineData(Role.Observer)]
    public void A_role_counts_only_at_inspections_that_one_is_assigned_to(Role role)
    {
        var held = new Standing(new HashSet<Role> { role });

        held.May(Act.ReadCases).ShouldBeFalse();
        (held with { Assigned = new HashSet<Role> { role } }).May(Act.ReadCases).ShouldBeTrue();
        (held with { Assigned = new HashSet<Role>() }).May(Act.ReadCases).ShouldBeFalse();
    }

    [Fact]
    public void A_role_that_was_taken_away_no_longer_counts_where_it_was_assigned() =>
        new Standing(new HashSet<Role> { Role.Observer }) { Assigned = new HashSet<Role> { Role.LeadInspector } }.May(Act.DrawSample).ShouldBeFalse();

    [Fact]
    public void The_chief_inspector_needs_no_assignment() => new Standing(new HashSet<Role> { Role.ChiefInspector }).May(Act.ReadCases).ShouldBeTrue();

    [Fact]
    public void A_local_assessor_may_do_nothing_at_an_inspection_of_the_own_area_whatever_else_they_are() =>
        Gen.Select(SomeRoles, SomeRoles).Sample((held, assigned) =>
        {
            var standing = new Standing(held.Append(Role.LocalAssessor).ToHashSet()) { Assigned = assigned, IsOwnArea = true };

            Enum.GetValues<Act>().Where(act => act.IsAtAnInspection()).ShouldAllBe(act => !standing.May(act));
        });

    [Fact]
    public void Nothing_can_be_done_that_no_held_role_allows() =>
        Gen.Select(SomeRoles, SomeRoles, Gen.Bool).Sample((held, assigned, ownArea) =>
        {
            var standing = new Standing(held) { Assigned = assigned, IsOwnArea = ownArea };

            Enum.GetValues<Act>().Where(standing.May).ShouldAllBe(act => held.Any(role => Permissions.Of(role).Contains(act)));
        });
}
