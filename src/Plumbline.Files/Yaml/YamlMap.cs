using System.Globalization;
using Plumbline.Reports.Letters;
using YamlDotNet.RepresentationModel;

namespace Plumbline.Files.Yaml;

/// <summary>
/// Names and values of a YAML file, read once each. What is missing, unreadable or never asked for becomes a refusal with its place,
/// so that one reading reports every fault of the file.
/// </summary>
public sealed class YamlMap
{
    private readonly YamlMappingNode node;
    private readonly string file;
    private readonly ICollection<Refusal> refusals;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    internal YamlMap(YamlMappingNode node, string file, string subject, ICollection<Refusal> refusals)
    {
        this.node = node;
        this.file = file;
        this.refusals = refusals;
        Subject = subject;
    }

    /// <summary>The id that refusals about this map carry.</summary>
    public string Subject { get; set; }

    public Place Place => YamlFile.At(file, node.Start);

    /// <summary>Where the value of a name stands, or the map itself when it is not there.</summary>
    public Place PlaceOf(string name) => Find(name) is { } value ? YamlFile.At(file, value.Start) : Place;

    public bool Has(string name) => Find(name) is not null;

    /// <summary>A text that must be there and not be empty.</summary>
    public string Text(string name)
    {
        var text = OptionalText(name);
        if (string.IsNullOrWhiteSpace(text))
        {
            Refuse("value-missing", $"{name} is missing", Place);
            return "";
        }

        return text;
    }

    /// <summary>A text that must be there and be fit to stand in a path: see <see cref="Plumbline.ShortName"/>.</summary>
    public string ShortName(string name)
    {
        var text = Text(name);
        if (text.Length > 0 && !Plumbline.ShortName.Is(text))
        {
            Refuse("id-unfit", $"{name} {Plumbline.ShortName.Rule}", PlaceOf(name));
        }

        return text;
    }

    public string? OptionalText(string name) => Find(name) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value,
        var other => Refused<string>("value-shape", $"{name} must be a text", other),
    };

    /// <summary>A text without the spaces around it, or null when it is missing or blank.</summary>
    public string? Filled(string name) => OptionalText(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>A text in both languages, <c>{ en: ..., cy: ... }</c>, or a plain text that is the same in both.</summary>
    public LocalText LocalText(string name) => OptionalLocalText(name) ?? MissingLocalText(name);

    public LocalText? OptionalLocalText(string name)
    {
        switch (Find(name))
        {
            case null:
                return null;
            case YamlScalarNode scalar:
                return new LocalText(scalar.Value ?? "", scalar.Value);
            case YamlMappingNode map:
                var languages = new YamlMap(map, file, Subject, refusals);
                var text = new LocalText(languages.Text("en"), languages.OptionalText("cy") is { } welsh && !string.IsNullOrWhiteSpace(welsh) ? welsh : null);
                languages.Close();
                return text;
            case var other:
                return Refused<LocalText>("value-shape", $"{name} must be a text, or one in each language: {{ en: ..., cy: ... }}", other);
        }
    }

    public bool Flag(string name, bool otherwise = false) => OptionalText(name) switch
    {
        null => otherwise,
        "yes" or "true" => true,
        "no" or "false" => false,
        var other => Refused<bool>("value-unknown", $"{name} must be yes or no, not \"{other}\"", Find(name)!),
    };

    public int? Whole(string name) => OptionalText(name) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) => number,
        var other => Refused<int?>("value-unknown", $"{name} must be a whole number, not \"{other}\"", Find(name)!),
    };

    public decimal? Number(string name) => OptionalText(name) switch
    {
        null => null,
        var text when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        var other => Refused<decimal?>("value-unknown", $"{name} must be a number, not \"{other}\"", Find(name)!),
    };

    /// <summary>A day as <c>2012-03-14</c>.</summary>
    public DateOnly? Date(string name) => OptionalText(name) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        var other => Refused<DateOnly?>("value-unknown", $"{name} must be a date such as 2012-03-14, not \"{other}\"", Find(name)!),
    };

    /// <summary>One of a few words.</summary>
    public T OneOf<T>(string name, IReadOnlyDictionary<string, T> words, T otherwise)
    {
        if (OptionalText(name) is not { } text)
        {
            return otherwise;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        refusals.Add(new Refusal("value-unknown", $"{name} must be one of {string.Join(", ", words.Keys)}, not \"{text}\"")
        {
            Place = PlaceOf(name),
            Subject = Named,
            Suggestion = Spelling.Suggest(text, words.Keys),
        });
        return otherwise;
    }

    public IReadOnlyList<string> Texts(string name) =>
        [.. Items(name).Select(item =>
            item is YamlScalarNode scalar ? scalar.Value ?? "" : Refused<string>("value-shape", $"{name} must list texts", item) ?? "")];

    public IReadOnlyList<YamlMap> Maps(string name) => [.. Items(name).Select(item => AsMap(name, item)).OfType<YamlMap>()];

    public YamlMap? Map(string name) => Find(name) is { } value ? AsMap(name, value) : null;

    /// <summary>The names in the map, in the order of the file; asking for them makes all of them known.</summary>
    public IReadOnlyList<string> Names()
    {
        var names = node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "").ToList();
        known.UnionWith(names);
        return names;
    }

    /// <summary>Refuses every name that nothing asked for.</summary>
    public void Close()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!known.Contains(name))
            {
                refusals.Add(new Refusal("name-unknown", $"{name} is not known here")
                {
                    Place = YamlFile.At(file, key.Start), Subject = Named, Suggestion = Spelling.Suggest(name, known),
                });
            }
        }
    }

    /// <summary>Refuses every letter that no font of a report has, wherever in the map it stands.</summary>
    public void RefuseMissingLetters()
    {
        foreach (var scalar in node.AllNodes.OfType<YamlScalarNode>())
        {
            var text = scalar.Value ?? "";
            var isAsWritten = scalar.Start.Line == scalar.End.Line;
            var quote = isAsWritten && scalar.End.Column - scalar.Start.Column == text.Length + 2 ? 1 : 0;
            foreach (var (offset, letter) in CarriedLetters.Missing(text))
            {
                var place = YamlFile.At(file, scalar.Start);
                refusals.Add(CarriedLetters.Refused(letter, isAsWritten ? place with { Column = place.Column + quote + offset } : place));
            }
        }
    }

    public void Refuse(string code, string message, Place place) => refusals.Add(new Refusal(code, message) { Place = place, Subject = Named });

    private string? Named => Subject.Length == 0 ? null : Subject;

    private IEnumerable<YamlNode> Items(string name) => Find(name) switch
    {
        null => [],
        YamlSequenceNode sequence => sequence.Children,
        var other => Refused<YamlNode[]>("value-shape", $"{name} must be a list", other) ?? [],
    };

    private YamlMap? AsMap(string name, YamlNode value) => value is YamlMappingNode map
        ? new YamlMap(map, file, Subject, refusals)
        : Refused<YamlMap>("value-shape", $"{name} must hold names and values", value);

    private LocalText MissingLocalText(string name)
    {
        Refuse("value-missing", $"{name} is missing", Place);
        return new LocalText("");
    }

    private YamlNode? Find(string name)
    {
        known.Add(name);
        return node.Children.TryGetValue(name, out var value) ? value : null;
    }

    private T? Refused<T>(string code, string message, YamlNode at)
    {
        Refuse(code, message, YamlFile.At(file, at.Start));
        return default;
    }
}
