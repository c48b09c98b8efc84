using Plumbline.Workspace.Samples.Seeds;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Samples;

namespace Plumbline.Workspace.Tests.Samples;

/// <summary>No case leaves the sample because of what was found in it, and a slip can be taken back.</summary>
public sealed class ReplaceJudgedCaseTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_judged_case_is_replaced_only_when_somebody_else_who_answers_for_quality_has_agreed(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 0);
        var (lead, quality, reader, sampled) = await Drawn(team);
        await Give(team, lead, sampled[0], reader);
        await team.Judge(sampled[0], reader);

        var bare = await Replace(team, lead, sampled[0]);
        var byAssessor = await Agree(team, reader, sampled[0], "The record was sealed by a court");
        var bySelf = await Agree(team, lead, sampled[0], "The record was sealed by a court");
        var stillBare = await Replace(team, lead, sampled[0]);
        var silent = await Agree(team, quality, sampled[0], "ok");
        var agreed = await Agree(team, quality, sampled[0], "The record was sealed by a court");
        var made = await Replace(team, lead, sampled[0]);

        bare.Refusals.ShouldHaveSingleItem().Code.ShouldBe("case-judged");
        byAssessor.IsClosed().ShouldBeTrue();
        bySelf.IsRefused.ShouldBeFalse("a lead may say so for others, and not for the own replacement");
        stillBare.Refusals.ShouldHaveSingleItem().Code.ShouldBe("case-judged");
        silent.Refusals.ShouldHaveSingleItem().Code.ShouldBe("note-missing");
        agreed.IsRefused.ShouldBeFalse();
        made.Value.Out.ShouldBe(sampled[0]);
        (await Sampled(team)).ShouldNotContain(sampled[0]);

        // What was agreed to once is used up.
        (await TakeBack(team, lead, made.Value.In)).IsRefused.ShouldBeFalse();
        (await Replace(team, lead, sampled[0])).Refusals.ShouldHaveSingleItem().Code.ShouldBe("case-judged");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_last_replacement_is_taken_back_while_the_new_case_is_untouched(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 0);
        var (lead, _, reader, sampled) = await Drawn(team);
        var first = (await Replace(team, lead, sampled[0])).Value;
        var second = (await Replace(team, lead, sampled[1])).Value;

        var notLast = await TakeBack(team, lead, first.In);
        var byReader = await TakeBack(team, reader, second.In);
        var back = await TakeBack(team, lead, second.In);
        var again = (await Replace(team, lead, sampled[1])).Value;
        await Give(team, lead, again.In, reader);
        await team.Judge(again.In, reader);
        var touched = await TakeBack(team, lead, again.In);

        notLast.Refusals.ShouldHaveSingleItem().Code.ShouldBe("not-last");
        byReader.IsRefused.ShouldBeTrue();
        back.Value.ShouldBe(second);
        again.ShouldBe(second, "the reserve comes in by rule, the second time as the first");
        touched.Refusals.ShouldHaveSingleItem().Code.ShouldBe("case-judged");
        (await Sampled(team)).ShouldBe(sampled.Skip(2).Append(first.In).Append(again.In), ignoreOrder: true);
        (await team.Read(db => db.Replacements.CountAsync(Stop))).ShouldBe(3, "what was taken back stays on record");
    }

    private static async Task<(Acting Lead, Acting Quality, Acting Reader, List<string> Sampled)> Drawn(CroydonTeam team)
    {
        var (lead, quality, reader) = (await team.Join("lead", Role.LeadInspector), await team.Join("quality", Role.QualityLead),
            await team.Join("reader", Role.Assessor));
        (await team.Act((acts, _) => new CommitSeed(acts).RunAsync(lead, CroydonTeam.Id, "seed", Stop))).IsRefused.ShouldBeFalse();
        (await team.TakeInList(lead, 60)).IsRefused.ShouldBeFalse();
        (await team.Act((acts, db) => new DrawSample(db, acts).RunAsync(lead, CroydonTeam.Id, CroydonTeam.Design, null, Stop)))
            .IsRefused.ShouldBeFalse();
        return (lead, quality, reader, await Sampled(team));
    }

    private static Task<List<string>> Sampled(CroydonTeam team) =>
        team.Read(db => db.Cases.Where(one => one.InspectionId == CroydonTeam.Id && one.IsSampled).Select(one => one.CaseId).OrderBy(id => id)
            .ToListAsync(Stop));

    private static async Task Give(CroydonTeam team, Acting lead, string @case, Acting reader) =>
        (await team.Do((acts, judgements) => new GiveCases(acts, judgements)
        .RunAsync(lead, CroydonTeam.Id, new Dictionary<string, Guid?> { [@case] = reader.Account }, new Dictionary<string, Guid?>(), Stop)))
            .IsRefused.ShouldBeFalse();

    private static Task<Result<Plumbline.Samples.Exchange>> Replace(CroydonTeam team, Acting who, string @case) =>
        team.Act((acts, db) => new ReplaceCase(db, acts).RunAsync(who, CroydonTeam.Id, @case, "transferred", null, Stop));

    private static Task<Result<Guid>> Agree(CroydonTeam team, Acting who, string @case, string note) =>
        team.Act((acts, _) => new AgreeToReplacement(acts).RunAsync(who, CroydonTeam.Id, @case, note, Stop));

    private static Task<Result<Plumbline.Samples.Exchange>> TakeBack(CroydonTeam team, Acting who, string came) =>
        team.Act((acts, db) => new TakeBackReplacement(db, acts).RunAsync(who, CroydonTeam.Id, came, Stop));
}
