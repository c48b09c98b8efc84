using Plumbline.Inspections.Steps;
using Plumbline.Web.Features.Allocations;
using Plumbline.Web.Features.Assessments.Seconds;
using Plumbline.Web.Features.Caseloads;
using Plumbline.Web.Features.Information;
using Plumbline.Web.Features.Interviews;
using Plumbline.Web.Features.Reports;
using Plumbline.Web.Features.Samples;
using Plumbline.Web.Features.Scores;
using Plumbline.Web.Features.Team;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.Languages;
using TaskStatus = Plumbline.Web.GovUk.Content.Lists.TaskStatus;

namespace Plumbline.Web.Features.Overviews;

/// <summary>The steps of an inspection in words: what each is called, how far it has got, and what it waits for.</summary>
internal static class StepWords
{
    public static readonly LocalText Title = new("Steps", "Camau");

    public static readonly LocalText Beside = new("Dates, conflicts and records", "Dyddiadau, gwrthdaro a chofnodion");

    public static readonly LocalText FinishedReport = new("Read the report of this inspection", "Darllenwch adroddiad yr arolygiad hwn");

    private static readonly LocalText Reading = new("Reading the cases", "Darllen yr achosion");

    private static readonly LocalText Review = new("Review and sign-off", "Adolygu a chymeradwyo");

    private static readonly LocalText CannotStart = new("Cannot start yet", "Ni ellir dechrau eto");

    private static readonly LocalText NotStarted = new("Not started", "Heb ddechrau");

    private static readonly LocalText InProgress = new("In progress", "Ar waith");

    private static readonly LocalText Done = new("Completed", "Wedi’i gwblhau");

    private static readonly LocalText First = new("First: {0}", "Yn gyntaf: {0}");

    private static readonly LocalText People = new("People on the team: {0}", "Pobl ar y tîm: {0}");

    private static readonly LocalText CasesInList = new("Cases in the list: {0}", "Achosion yn y rhestr: {0}");

    private static readonly LocalText CasesDrawn = new("Cases in the sample: {0}", "Achosion yn y sampl: {0}");

    private static readonly LocalText Given = new("{0} of {1} given to a reader", "{0} o {1} wedi’u rhoi i ddarllenydd");

    private static readonly LocalText HandedOver = new("{0} of {1} handed over", "{0} o {1} wedi’u trosglwyddo");

    private static readonly LocalText ReadAgain = new("{0} of {1} read again", "{0} o {1} wedi’u darllen eto");

    private static readonly LocalText SignedOff = new("{0} of {1} signed off", "{0} o {1} wedi’u cymeradwyo");

    private static readonly LocalText Locked = new("{0} of {1} locked", "{0} o {1} wedi’u cloi");

    public static LocalText Of(Step step) => step switch
    {
        Step.Team => TeamWords.Title,
        Step.Documents => InformationWords.Title,
        Step.Caseload => CaseloadWords.Title,
        Step.Sample => SampleWords.Title,
        Step.Allocation => AllocationWords.Title,
        Step.Interviews => InterviewWords.Title,
        Step.Reading => Reading,
        Step.SecondReadings => SecondWords.Title,
        Step.Review => Review,
        Step.Results => ScoreWords.Title,
        _ => BuildWords.Title,
    };

    /// <summary>How much of a step is done, or what must come first; null where there is nothing to say.</summary>
    public static string? Hint(Speech say, TakenStep taken) => taken switch
    {
        { WaitsFor: { } first } => say[First, say[Of(first)]],
        { Step: Step.Documents, Whole: 0 } => say[InformationWords.NothingAsked],
        { Part: 0, Whole: 0 } => null,
        _ => taken.Step switch
        {
            Step.Team => say[People, taken.Part],
            Step.Documents => say[InformationWords.Received, taken.Part, taken.Whole],
            Step.Caseload => say[CasesInList, taken.Part],
            Step.Sample => say[CasesDrawn, taken.Part],
            Step.Allocation => say[Given, taken.Part, taken.Whole],
            Step.Interviews => say[InterviewWords.Settled, taken.Part, taken.Whole],
            Step.Reading => say[HandedOver, taken.Part, taken.Whole],
            Step.SecondReadings => say[ReadAgain, taken.Part, taken.Whole],
            Step.Review => say[SignedOff, taken.Part, taken.Whole],
            Step.Results => say[Locked, taken.Part, taken.Whole],
            _ => null,
        },
    };

    public static TaskStatus Status(Speech say, StepState state) => state switch
    {
        StepState.Done => new TaskStatus { Text = say[Done] },
        StepState.CannotStart => new TaskStatus { Text = say[CannotStart], Classes = "govuk-task-list__status--cannot-start-yet" },
        StepState.InProgress => new TaskStatus { Tag = new Tag { Text = say[InProgress], Classes = "govuk-tag--light-blue" } },
        _ => new TaskStatus { Tag = new Tag { Text = say[NotStarted], Classes = "govuk-tag--blue" } },
    };
}
