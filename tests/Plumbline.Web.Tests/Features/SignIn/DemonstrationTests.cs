using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Steps;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Demonstrations;
using Plumbline.Workspace;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Web.Tests.Features.SignIn;

/// <summary>Who tries the workspace out finds an inspection that is finished, one that is halfway, and something to do in nearly every role.</summary>
public sealed class DemonstrationTests
{
    private const string Northmoor = "northmoor-invented";

    private static readonly (Role Role, WorkKind[] Kinds)[] Waiting =
    [
        (Role.Assessor, [WorkKind.Returned, WorkKind.InProgress, WorkKind.SecondReading, WorkKind.ToBegin]),
        (Role.LocalAssessor, [WorkKind.Returned, WorkKind.InProgress, WorkKind.ToBegin]),
        (Role.QualityLead, [WorkKind.ToReview, WorkKind.ToSettle, WorkKind.ToLock]),
        (Role.LeadInspector,
        [
            WorkKind.ConflictDeclared, WorkKind.ToReview, WorkKind.ToSettle, WorkKind.ToAllocate, WorkKind.ToLock, WorkKind.ToReceive, WorkKind.ToReport,
        ]),
        (Role.Service, [WorkKind.ToOfferTimes, WorkKind.ToSend]),
        (Role.Editor, [WorkKind.ToReport]),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Something_waits_for_everybody_who_works_and_the_first_inspection_is_signed_off(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var folder = Repository.PathTo("examples", "croydon-2012");

        (await FillDemonstration.RunAsync(fresh.Database, folder, Stop)).Value.ShouldBe(10, "one for each role, and the second who approves");
        (await FillDemonstration.RunAsync(fresh.Database, folder, Stop)).Value.ShouldBe(0, "a second start finds all there");

        await using var db = fresh.Database.NewDb();
        var views = new Views(db, new Judgements(fresh.Database).Instruments);
        var people = (await db.Users.AsNoTracking().ToListAsync(Stop))
            .OrderBy(account => account.MadeAt)
            .DistinctBy(account => account.Roles[0])
            .ToDictionary(account => account.Roles[0]);
        var parts = await db.Assignments.AsNoTracking().ToListAsync(Stop);
        foreach (var (role, kinds) in Waiting)
        {
            (await YourWork.ReadAsync(views, As(people[role], parts), Stop)).Items.Select(item => item.Kind).Distinct().ShouldBe(kinds, role.ToString());
        }

        var lead = As(people[Role.LeadInspector], parts);
        var list = (await InspectionList.ReadAsync(views, lead, stop: Stop)).Inspections;
        list.Select(row => (row.Inspection.AreaEnglish, row.Stage))
            .ShouldBe([("Croydon", InspectionStage.SignedOff), ("Northmoor (invented)", InspectionStage.Reading)]);
        list[0].Progress.ShouldBe(new InspectionProgress(38, 38, 38));
        (await Overview.ReadAsync(views, lead, Northmoor, Stop))!.Steps.Select(step => step.State).ShouldBe(
        [
            StepState.Done, StepState.InProgress, StepState.Done, StepState.Done, StepState.InProgress, StepState.NotStarted,
            StepState.InProgress, StepState.InProgress, StepState.InProgress, StepState.InProgress, StepState.NotStarted,
        ]);
    }

    private static Acting As(Account person, IReadOnlyList<Assignment> parts)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new Acting(person.Id, now, DateOnly.FromDateTime(now.UtcDateTime))
        {
            Roles = person.Roles, Assigned = [.. parts.Where(part => part.AccountId == person.Id).Select(part => (part.InspectionId, part.Role))],
        };
    }
}
