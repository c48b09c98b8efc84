using Plumbline.Inspections.Access;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Features.Assessments;

namespace Plumbline.Web.Tests.Features.Team;

public class TeamPageTests
{
    private const string Team = "/inspections/croydon-2012/team";
    private const string Assign = "main form:not([action*=handler])";

    /// <summary>Whoever works in an area would inspect their own colleagues there.</summary>
    [Fact]
    public async Task A_local_assessor_is_not_put_on_an_inspection_of_the_own_area()
    {
        await using var workspace = await CaseAtWork.Start();
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        var (own, from) = (await workspace.Server.Account([Role.LocalAssessor]), await workspace.Server.Account([Role.LocalAssessor]));
        await workspace.Server.Change(db =>
        {
            db.Users.Single(user => user.Id == own.Id).HomeArea = "croydon";
            db.Users.Single(user => user.Id == from.Id).HomeArea = "Hilltop";
        });

        var refused = await lead.Send(await lead.Get(Team), Assign, ("Chosen", $"{own.Id} local-assessor"));
        var taken = await lead.Send(refused, Assign, ("Chosen", $"{from.Id} local-assessor"));

        refused.Errors.Count.ShouldBe(1);
        taken.Errors.ShouldBeEmpty();
        (await workspace.Server.Read(db =>
            Task.FromResult(db.Assignments
                .Where(assignment => assignment.Role == Role.LocalAssessor)
                .Select(assignment => assignment.AccountId)
                .ToList()))).ShouldBe(
            [
                from.Id,
            ]);
    }

    /// <summary>A case would be left with someone who can no longer open it.</summary>
    [Fact]
    public async Task Nobody_is_taken_off_the_team_while_a_case_is_theirs()
    {
        await using var workspace = await CaseAtWork.Start();
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        var (busy, free) = (workspace.Assessor.Account, await workspace.Server.Account([Role.Assessor], CroydonKept.Id));

        var asked = await lead.Send(await lead.Get(Team), "form[action*=TakeOff]", ("Chosen", $"{busy.Id} assessor"));
        var refused = await lead.Send(asked, "form[action*=TakeOff]");
        asked = await lead.Send(refused, "form[action*=TakeOff]", ("Chosen", $"{free.Id} assessor"));
        var before = await workspace.Server.Read(db => Task.FromResult(db.Assignments.Count(assignment => assignment.AccountId == free.Id)));
        await lead.Send(asked, "form[action*=TakeOff]");

        asked.Heading!.ShouldStartWith("Take ");
        before.ShouldBe(1, "nobody leaves before it was asked");
        refused.Errors.Count.ShouldBe(1);
        (await workspace.Server.Read(db =>
            Task.FromResult(db.Assignments
                .Where(assignment => assignment.Role == Role.Assessor)
                .Select(assignment => assignment.AccountId)
                .ToList()))).ShouldBe(
            [
                busy.Id,
            ]);
    }
}
