using Plumbline.Assessments.Ledgers;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Tests.SecondReadings;

/// <summary>Case C01 of Croydon, read by two who differ on three scored questions that open no other, and everybody who has to do with it.</summary>
internal sealed class Meeting : IAsyncDisposable
{
    private Meeting(CroydonTeam team) => Team = team;

    /// <summary>Where the first reader says sufficient and the second one does not.</summary>
    public static IReadOnlyList<string> Differ { get; } =
    [
        .. CroydonKept.Readings.Instrument.Questions.Index().Where(one => one.Item.IsScored
            && CroydonKept.Readings.Cases.Single(read => read.Case.Id == "C01").Counted(one.Index) == Answer.No
            && CroydonKept.Readings.Instrument.Routing.DependantsOf(one.Index).IsEmpty).Select(one => one.Item.Name).Take(3),
    ];

    public CroydonTeam Team { get; }

    public Acting Lead { get; private set; } = null!;

    public Acting Quality { get; private set; } = null!;

    /// <summary>Reads first.</summary>
    public Acting Anna { get; private set; } = null!;

    /// <summary>Reads second.</summary>
    public Acting Berth { get; private set; } = null!;

    public Guid First { get; private set; }

    public Guid Second { get; private set; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Both have judged, and neither has handed over.</summary>
    public static async Task<Meeting> On(Engine engine)
    {
        var team = await CroydonTeam.On(engine, cases: 2);
        var made = new Meeting(team)
        {
            Lead = await team.Join("lead", Role.LeadInspector), Quality = await team.Join("quality", Role.QualityLead),
            Anna = await team.Join("anna", Role.Assessor), Berth = await team.Join("berth", Role.Assessor),
        };
        made.First = await team.Croydon.Give("C01", made.Anna.Account!.Value);
        await team.Croydon.Answer(
            made.First, "C01", made.Anna.Account.Value, (judged, name) => Differ.Contains(name) ? judged with { Answer = Answer.Yes } : judged);
        _ = (await team.Do((acts, _) => new DrawSecondReadings(acts).RunAsync(made.Lead, CroydonTeam.Id, 100, "croydon", Stop))).Value;
        made.Second = (await team.Do((acts, judgements) =>
            new GiveSecondReading(acts, judgements).RunAsync(made.Lead, CroydonTeam.Id, "C01", made.Berth.Account!.Value, Stop))).Value;
        await team.Croydon.Answer(made.Second, "C01", made.Berth.Account!.Value);
        return made;
    }

    /// <summary>The same with both handed over and the meeting opened.</summary>
    public static async Task<Meeting> OpenOn(Engine engine)
    {
        var made = await On(engine);
        await made.HandOver();
        _ = (await made.Open(made.Lead)).Value;
        return made;
    }

    public async Task HandOver()
    {
        await Team.Croydon.Move(First, Anna.Name, "ready");
        await Team.Croydon.Move(Second, Berth.Name, "ready");
    }

    public Task<Result<Guid>> Open(Acting who, string @case = "C01") =>
        Team.Do((acts, judgements) => new OpenMeeting(acts, judgements).RunAsync(who, CroydonTeam.Id, @case, Stop));

    public Task<Result<int>> Again(Acting who, params (string Question, Answer Answer)[] answers) =>
        Again(who, answers.ToDictionary(one => one.Question, one => new Judged(one.Answer)));

    public Task<Result<int>> Again(Acting who, IReadOnlyDictionary<string, Judged> answers) =>
        Team.Do((acts, judgements) => new AnswerAgain(acts, judgements).RunAsync(who, CroydonTeam.Id, "C01", answers, Stop));

    public Task<Result<Guid>> Settle(Acting who) =>
        Team.Do((acts, judgements) => new Adjudicate(acts, judgements).RunAsync(who, CroydonTeam.Id, "C01", Stop));

    public Task<SeenMeeting?> See(Acting who) =>
        Team.See(views => SeenMeeting.FindAsync(views, Team.Croydon.Judgements, who, CroydonTeam.Id, "C01", Stop));

    public ValueTask DisposeAsync() => Team.DisposeAsync();
}
