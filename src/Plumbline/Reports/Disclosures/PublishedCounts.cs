using Plumbline.Assessments;
using Plumbline.Findings.Bindings;
using Plumbline.Findings.Words;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Statistics.Disclosures;
using Plumbline.Voices;

namespace Plumbline.Reports.Disclosures;

/// <summary>Every count that is published of an inspection, with small numbers and what would give them away withheld (docs/methods/disclosure.md).</summary>
public sealed class PublishedCounts
{
    private readonly Dictionary<(string Question, string Population), PublishedFigure> figures;
    private readonly Dictionary<string, PublishedAnswers> answers;

    private readonly int smallest;

    private PublishedCounts(
        int smallest,
        IReadOnlyList<PublishedFigure> figures,
        IReadOnlyList<PublishedAnswers> survey,
        IReadOnlyList<PublishedCharacteristic> characteristics)
    {
        this.smallest = smallest;
        (Figures, Survey, Characteristics) = (figures, survey, characteristics);
        this.figures = figures.ToDictionary(figure => (figure.Question.Name, figure.Population));
        answers = survey.ToDictionary(figure => figure.Question, StringComparer.Ordinal);
    }

    /// <summary>Every question by population, in the order of the instrument.</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; }

    public IReadOnlyList<PublishedAnswers> Survey { get; }

    public IReadOnlyList<PublishedCharacteristic> Characteristics { get; }

    /// <summary>How many counts are withheld.</summary>
    public int Withheld =>
        Figures.Sum(figure =>
            new[]
            {
                figure.Tally.Sufficient,
                figure.Tally.Insufficient,
                figure.Tally.NotApplicable,
                figure.Tally.Unknown,
                figure.Tally.Missing,
            }.Count(count => count is null))
        + Survey.Sum(figure => new[] { figure.Yes, figure.No, figure.Answered }.Count(count => count is null))
        + Characteristics.Count(value => value.Cases is null);

    /// <param name="smallest">The smallest count that the publisher prints; 0 prints all.</param>
    /// <param name="earlier">The editions that are public already; what they withheld stays withheld.</param>
    /// <param name="alsoNear">Whether no small count may be told within three either.</param>
    public static PublishedCounts Of(
        Readings readings, IReadOnlyList<Responses> responses, ScoreCard scores, int smallest, IReadOnlyList<PrintedCounts>? earlier = null,
        bool alsoNear = false)
    {
        var tallies = Scores.Figures.All(readings)
            .Select(figure => (Question: readings.Instrument.Find(figure.Key)!, figure.Population, figure.Tally))
            .ToList();
        var hidden = CaseCounts.Withheld(readings, scores, tallies, smallest, earlier ?? [], alsoNear);
        return new PublishedCounts(
            smallest,
            [.. tallies.Select((figure, index) => new PublishedFigure(figure.Question, figure.Population, hidden.Published(index, figure.Tally)))],
            [.. from answered in responses from question in answered.Questionnaire.Questions select AnswersOf(answered, question, smallest)],
            [.. readings.Instrument.Profile.Where(field => field.IsCharacteristic).SelectMany(field => ValuesOf(readings, field, smallest))]);
    }

    public PublishedFigure Figure(string question, string population) => figures[(question, population)];

    public PublishedAnswers? FindAnswers(string question) => answers.GetValueOrDefault(question);

    /// <summary>Whether the exact share of some pooled questions is withheld, or would with what is printed give away one that is.</summary>
    public bool IsWithheld(IReadOnlyList<string> keys, string population)
    {
        if (keys is [var key] && FindAnswers(key) is { } answered)
        {
            return answered.Share is null;
        }

        return keys.Any(question => figures.TryGetValue((question, population), out var figure) && figure.Tally.Share is null);
    }

    /// <summary>Whether a figure that a text asks for is withheld. Words for a share are vague enough to be printed; numbers are not.</summary>
    public bool IsWithheld(Binding binding) =>
        binding is { Says: null, Style: not ShareStyle.Fraction } && IsWithheld([.. binding.Keys.Select(key => key.Text)], binding.Population);

    /// <summary>
    /// Whether the counts behind a score may be printed. A pooled score is printed whatever it is; that of a rating can rest on one question, and then its
    /// counts are that question's, so that nothing is printed of it where that question or a part of it is withheld.
    /// </summary>
    public bool Shows(Score score, ScoreCard scores) => score.Because is null || smallest <= 1 || (
        !score.TellsOfFew(smallest)
        && !(score.Level == ScoreLevel.KeyQuestion && IsWithheld([score.Id], Phase.All))
        && !score.Questions.Any(question => IsWithheld([question], Phase.All))
        && (score.Level != ScoreLevel.Criterion || scores.PartsOf(score.Id).All(part => Shows(part, scores))));

    private static PublishedAnswers AnswersOf(Responses responses, QuestionnaireQuestion question, int smallest)
    {
        var share = responses.Of(question.Name);
        var table = new CountTable();
        var (yes, no, all) = (table.Add(share.Part), table.Add(share.Rest.Part), table.Add(share.Base));
        table.Sum(all, yes, no);
        var hidden = SmallNumbers.Withheld(table, smallest);
        return new PublishedAnswers(responses.Questionnaire.Id, question.Name, question.Label, Shown(yes), Shown(no), Shown(all));

        int? Shown(int number) => hidden[number] ? null : table.Count(number);
    }

    private static IEnumerable<PublishedCharacteristic> ValuesOf(Readings readings, ProfileField field, int smallest)
    {
        var values = CharacteristicCounts.Of(readings, field);
        var table = new CountTable();
        var numbers = values.Select(value => table.Add(value.Cases)).ToList();
        table.Sum(table.Add(readings.Cases.Count, CountStanding.Fixed), numbers);
        var hidden = SmallNumbers.Withheld(table, smallest);
        return values.Select((value, number) =>
            new PublishedCharacteristic(field.Name, field.Label, value.Value, value.Label, hidden[number] ? null : value.Cases));
    }
}
