using Plumbline.Instruments;
using Plumbline.Instruments.Aids;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Routing;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Instruments;

/// <summary>One reading of an instrument file, remembering where each thing stood.</summary>
internal sealed class InstrumentReading
{
    private readonly YamlMap file;
    private readonly Dictionary<string, YamlMap> items = [];
    private readonly Dictionary<string, IReadOnlyList<Choice>> choices;

    private InstrumentReading(YamlMap file)
    {
        this.file = file;
        choices = ChoicesOf(file.Map("choices"));
        Draft = Read();
    }

    /// <summary>What the file says, whether or not it is sound.</summary>
    public InstrumentDraft Draft { get; }

    public static InstrumentReading Of(YamlMap file) => new(file);

    /// <summary>Where a refusal of the proof stands in the file.</summary>
    public Place PlaceOf(Refusal refusal) => refusal.Subject is { } subject && items.TryGetValue(subject, out var item)
        ? InstrumentPlaces.PropertyOf.TryGetValue(refusal.Code, out var property) ? item.PlaceOf(property) : item.Place
        : file.Place;

    private InstrumentDraft Read()
    {
        var ruleset = file.Map("ruleset");
        var draft = new InstrumentDraft
        {
            Id = file.ShortName("instrument"),
            Version = file.ShortName("version"),
            Title = file.LocalText("title"),
            Status = file.OneOf("status", InstrumentWords.Statuses, InstrumentStatus.Draft),
            Languages = LanguagesOf(file),
            Rules = RulesetReading.Of(ruleset, (id, item) => items.TryAdd(id, item)),
            Sections = Each("sections", "id", (id, item) => new Section(id, item.LocalText("title"))),
            Criteria = Each("criteria", "id", (id, item) => new Criterion(id, item.Text("section"), item.LocalText("title"), item.LocalText("expects"))),
            Themes = Each(
                "themes", "id", (id, item) => new Theme(id, item.LocalText("title"), item.LocalText("meaning"), item.Flag("counts_towards_reinspection"))),
            Phases = Each("phases", "id", (id, item) => new Phase(id, item.LocalText("title"), Condition(item, "when"))),
            Choices = choices,
            Profile = Each("profile", "name", ProfileFieldOf),
            Groups = Each("groups", "name", GroupOf),
            Questions = Each("questions", "name", QuestionOf),
            Aids = Each("aids", "name", AidOf),
            EvidenceFor = EvidenceOf(file),
        };
        ruleset?.Close();
        file.Close();
        return draft;
    }

    private static IReadOnlyList<Language> LanguagesOf(YamlMap file)
    {
        var codes = file.Texts("languages");
        foreach (var code in codes.Where(code => Languages.FromCode(code) is null))
        {
            Refuse(file, "languages", $"the language \"{code}\" is not known; use en or cy");
        }

        return codes.Count == 0 ? [Language.English] : [.. codes.Select(Languages.FromCode).OfType<Language>()];
    }

    private static IReadOnlyList<Answer> EvidenceOf(YamlMap file)
    {
        var codes = file.Texts("evidence_for");
        foreach (var code in codes.Where(code => Answers.FromCode(code) is null))
        {
            Refuse(file, "evidence_for", $"\"{code}\" is no answer; use {string.Join(", ", Answers.Codes)}");
        }

        return [.. codes.Select(code => Answers.FromCode(code)).OfType<Answer>().Distinct().Order()];
    }

    private List<T> Each<T>(string list, string idName, Func<string, YamlMap, T> read)
    {
        var found = new List<T>();
        foreach (var item in file.Maps(list))
        {
            item.Subject = item.Text(idName);
            items.TryAdd(item.Subject, item);
            found.Add(read(item.Subject, item));
            item.Close();
        }

        return found;
    }

    private static Dictionary<string, IReadOnlyList<Choice>> ChoicesOf(YamlMap? lists)
    {
        var found = new Dictionary<string, IReadOnlyList<Choice>>();
        foreach (var name in lists?.Names() ?? [])
        {
            var choices = new List<Choice>();
            foreach (var item in lists!.Maps(name))
            {
                item.Subject = name;
                choices.Add(new Choice(item.Text("name"), item.LocalText("label"))
                {
                    Points = item.Number("points"),
                    Level = item.Filled("level"),
                    Columns = item.Map("columns") is { } columns ? columns.Names().ToDictionary(name => name, columns.Text) : [],
                });
                item.Close();
            }

            found[name] = choices;
        }

        return found;
    }

    private static ProfileField ProfileFieldOf(string name, YamlMap item)
    {
        var type = item.Text("type");
        return new ProfileField(name, item.LocalText("label"), ListOf(item, type, "text", "integer", "date"), type == "integer")
        {
            IsDate = type == "date",
            Hint = item.OptionalLocalText("hint"),
            IsRequired = item.Flag("required"),
            IsCharacteristic = item.Flag("characteristic"),
        };
    }

    private static QuestionGroup GroupOf(string name, YamlMap item) => new(name)
    {
        Title = item.OptionalLocalText("title"),
        Hint = item.OptionalLocalText("hint"),
        Relevant = Condition(item, "relevant"),
        Within = item.Filled("within"),
    };

    private Question QuestionOf(string name, YamlMap item)
    {
        var (type, list, hasOther) = TypeOf(item);
        var question = new Question(name, item.LocalText("label"), item.OneOf("role", InstrumentWords.Roles,
            type == KnownTypes.Judgement ? QuestionRole.Scored : QuestionRole.Descriptive))
        {
            Type = type,
            Choices = list,
            HasOther = hasOther,
            ChoiceFilter = item.Filled("choice_filter"),
            Constraint = Condition(item, "constraint"),
            ConstraintMessage = item.OptionalLocalText("constraint_message"),
            Calculation = Condition(item, "calculation"),
            Hint = item.OptionalLocalText("hint"),
            Group = item.Filled("group"),
            Criterion = item.Filled("criterion"),
            Phase = item.Filled("phase") ?? Phase.All,
            Relevant = Condition(item, "relevant"),
            Scope = item.OptionalLocalText("scope"),
            MayBeNotApplicable = item.OptionalText("not_applicable") switch
            {
                "allowed" => true,
                null or "never" => false,
                var other => Refuse(item, "not_applicable", $"not_applicable must be never or allowed, not \"{other}\""),
            },
            IsRequired = item.Flag("required", otherwise: type.IsAnswered) && type.IsAnswered,
            ProducedBy = item.Filled("produced_by"),
            NotProduced = item.OneOf("not_produced", InstrumentWords.NotProducedRules, NotProduced.Insufficient),
            Themes = item.Texts("themes"),
        };
        return QuestionWord.Filled(question, item.Filled);
    }

    private static Aid AidOf(string name, YamlMap item) =>
        new(name, item.LocalText("label"), item.Text("beside"), ListOf(item, item.Text("type")) ?? "", item.Text("calculation"))
    {
        Source = item.LocalText("source"),
        Inputs = [.. item.Maps("inputs").Select(AidInputOf)],
    };

    private static string? Condition(YamlMap item, string name) => item.Filled(name) is { } text ? ConditionText.Straight(text) : null;

    private static AidInput AidInputOf(YamlMap item)
    {
        item.Subject = item.Text("name");
        var input = new AidInput(item.Subject, item.LocalText("label"), item.Whole("from") ?? 0, item.Whole("to") ?? int.MaxValue);
        item.Close();
        return input;
    }

    private (AnswerType Type, string List, bool HasOther) TypeOf(YamlMap item)
    {
        var written = item.Text("type");
        if (written == KnownTypes.Judgement.Word)
        {
            return (KnownTypes.Judgement, written, false);
        }

        if (TypeText.Of(written) is { } found)
        {
            return (found.Given(choices.GetValueOrDefault(found.List)), found.List, found.HasOther);
        }

        if (written.Length > 0)
        {
            item.Refuse("value-unknown", $"the type \"{written}\" is not known; use {string.Join(", ", TypeText.Known)}", item.PlaceOf("type"));
        }

        return (KnownTypes.Judgement, KnownTypes.Judgement.Word, false);
    }

    private static string? ListOf(YamlMap item, string type, params ReadOnlySpan<string> plain)
    {
        const string SelectOne = "select_one ";
        if (type.StartsWith(SelectOne, StringComparison.Ordinal))
        {
            return type[SelectOne.Length..].Trim();
        }

        if (!plain.Contains(type))
        {
            Refuse(item, "type", $"the type \"{type}\" is not known; use select_one LIST");
        }

        return null;
    }

    private static bool Refuse(YamlMap item, string property, string message)
    {
        item.Refuse("value-unknown", message, item.PlaceOf(property));
        return false;
    }
}
