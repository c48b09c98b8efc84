using Plumbline.Instruments.Aids;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Routing;
using Plumbline.Instruments.Rulesets;

namespace Plumbline.Instruments;

/// <summary>One version of a question set with everything that its scores need.</summary>
public sealed class Instrument
{
    private readonly Dictionary<string, int> indexes;

    internal Instrument(InstrumentDraft draft, RoutingGraph routing, IReadOnlyList<CompiledAid> aids)
    {
        Draft = draft;
        Id = draft.Id;
        Version = draft.Version;
        Status = draft.Status;
        Title = draft.Title;
        Rules = draft.Rules;
        Sections = draft.Sections;
        Criteria = draft.Criteria;
        Themes = draft.Themes;
        Phases = draft.Phases;
        Choices = draft.Choices;
        Profile = draft.Profile;
        Questions = draft.Questions;
        TypedQuestions = Questions.All(question => question.IsJudgement) ? [] : [.. Questions.Select(question => question.IsJudgement
            ? null : new TypedQuestion(question, Choices.GetValueOrDefault(question.Choices) ?? []))];
        Aids = aids;
        EvidenceFor = draft.EvidenceFor;
        Routing = routing;
        indexes = Questions.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal);
    }

    /// <summary>What it was proved from: the whole of it, for writing it out and for comparing it with another version.</summary>
    public InstrumentDraft Draft { get; }

    public string Id { get; }

    public string Version { get; }

    public InstrumentStatus Status { get; }

    public LocalText Title { get; }

    /// <summary>The rules by which judgements become scores and words.</summary>
    public Ruleset Rules { get; }

    public IReadOnlyList<Section> Sections { get; }

    public IReadOnlyList<Criterion> Criteria { get; }

    public IReadOnlyList<Theme> Themes { get; }

    public IReadOnlyList<Phase> Phases { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<Choice>> Choices { get; }

    public IReadOnlyList<ProfileField> Profile { get; }

    /// <summary>In the order in which a report and a form show them.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>By the place of the question, null for a judgement; empty where every question is one.</summary>
    public IReadOnlyList<TypedQuestion?> TypedQuestions { get; }

    /// <summary>What is worked out for the assessor, each beside its question.</summary>
    public IReadOnlyList<CompiledAid> Aids { get; }

    /// <summary>Answers to scored questions that need evidence or a note before a record is handed over.</summary>
    public IReadOnlyList<Answer> EvidenceFor { get; }

    public RoutingGraph Routing { get; }

    /// <summary>The place of a question in <see cref="Questions"/>, or -1.</summary>
    public int IndexOf(string question) => indexes.GetValueOrDefault(question, -1);

    /// <summary>What is asked at a place of <see cref="Questions"/>, or null where it is a judgement.</summary>
    public TypedQuestion? TypedAt(int question) => TypedQuestions.Count == 0 ? null : TypedQuestions[question];

    public Question? Find(string question) => indexes.TryGetValue(question, out var index) ? Questions[index] : null;

    public Criterion? FindCriterion(string id) => Criteria.FirstOrDefault(criterion => criterion.Id == id);

    /// <summary>The aids that stand beside a question.</summary>
    public IEnumerable<CompiledAid> AidsBeside(string question) => Aids.Where(aid => aid.Aid.Beside == question);

    /// <summary>The section of a question, or null for the profile of the case.</summary>
    public string? SectionOf(Question question) => question.Criterion is { } id ? FindCriterion(id)?.Section : null;
}
