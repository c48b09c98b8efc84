using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Samples;
using Plumbline.Workspace.Samples.Seeds;
using Plumbline.Workspace.Seeding;

namespace Plumbline.Workspace.Tests.Seeding;

/// <summary>An inspection whose sample was drawn from a list, with one case read by Anna and locked, and one that Berth has begun.</summary>
internal sealed class SeededTeam : IAsyncDisposable
{
    private SeededTeam(CroydonTeam team) => Team = team;

    public CroydonTeam Team { get; }

    public required Acting Lead { get; init; }

    public required Acting Quality { get; init; }

    public required Acting Anna { get; init; }

    public required Acting Berth { get; init; }

    public required Acting Dana { get; init; }

    /// <summary>The cases of the sample; the first is locked.</summary>
    public required IReadOnlyList<string> Sampled { get; init; }

    public string Agreed => Sampled[0];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<SeededTeam> On(Engine engine)
    {
        var team = await CroydonTeam.On(engine, cases: 0);
        var lead = await team.Join("lead", Role.LeadInspector);
        (await team.Act((acts, _) => new CommitSeed(acts).RunAsync(lead, CroydonTeam.Id, "seed", Stop))).IsRefused.ShouldBeFalse();
        (await team.TakeInList(lead, 40)).IsRefused.ShouldBeFalse();
        (await team.Act((acts, db) => new DrawSample(db, acts).RunAsync(lead, CroydonTeam.Id, CroydonTeam.Design, null, Stop))).IsRefused.ShouldBeFalse();
        var seeded = new SeededTeam(team)
        {
            Lead = lead, Quality = await team.Join("quality", Role.QualityLead), Anna = await team.Join("anna", Role.Assessor),
            Berth = await team.Join("berth", Role.Assessor), Dana = await team.Join("dana", Role.Assessor),
            Sampled = await team.Read(db => db.Cases.Where(one => one.IsSampled).Select(one => one.CaseId).OrderBy(one => one).ToListAsync(Stop)),
        };
        await seeded.Give(seeded.Anna, seeded.Sampled[0]);
        await seeded.Give(seeded.Berth, seeded.Sampled[1]);
        await seeded.Read(seeded.Sampled[0], seeded.Anna, "ready", "in-review", "complete", "locked");
        await seeded.Read(seeded.Sampled[1], seeded.Berth);
        return seeded;
    }

    public Task<Result<IReadOnlyList<string>>> Seed(Acting who, string @case, params Acting[] readers) => Team.Do((acts, judgements) =>
        new SeedCase(acts, judgements).RunAsync(who, CroydonTeam.Id, @case, [.. readers.Select(reader => reader.Account!.Value)], Stop));

    public Task<Result<bool>> TakeBack(Acting who, string copy) =>
        Team.Do((acts, _) => new TakeBackCopy(acts).RunAsync(who, CroydonTeam.Id, copy, Stop));

    public async Task<SeededCases> Shown() => (await Team.See(views => SeededCases.ReadAsync(views, Quality, CroydonTeam.Id, Stop)))!;

    public Task<Guid> RecordOf(string @case) => Team.Read(db =>
        db.Records.Where(one => one.CaseId == @case && one.Purpose == Purpose.First).Select(one => one.Id).SingleAsync(Stop));

    /// <summary>Puts the same answers down in every case, but for some questions, and moves its record on.</summary>
    public async Task Read(string @case, Acting reader, params string[] states) => await Read(@case, reader, [], states);

    /// <param name="turned">Questions that are answered the other way round.</param>
    public async Task Read(string @case, Acting reader, IReadOnlyList<string> turned, params string[] states)
    {
        var record = await RecordOf(@case);
        await Team.Croydon.Answer(record, "C05", reader.Account!.Value, (judged, question) => turned.Contains(question)
            ? judged with { Answer = judged.Answer == Plumbline.Instruments.Answer.Yes ? Plumbline.Instruments.Answer.No : Plumbline.Instruments.Answer.Yes }
            : judged);
        await Team.Croydon.Move(record, reader.Name, states);
    }

    public ValueTask DisposeAsync() => Team.DisposeAsync();

    public async Task Give(Acting reader, string @case) => (await Team.Do((acts, judgements) => new GiveCases(acts, judgements).RunAsync(
        Lead, CroydonTeam.Id, new Dictionary<string, Guid?> { [@case] = reader.Account }, new Dictionary<string, Guid?>(), Stop))).IsRefused.ShouldBeFalse();
}
