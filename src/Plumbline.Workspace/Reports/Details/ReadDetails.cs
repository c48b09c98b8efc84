using System.Globalization;
using Plumbline.Inspections;
using Plumbline.Instruments;
using Plumbline.Reports.Letters;

namespace Plumbline.Workspace.Reports.Details;

/// <summary>Reads what was typed about an inspection, and gathers everything that is wrong with it.</summary>
internal sealed class ReadDetails(SentDetails sent, Inspection present, Instrument instrument)
{
    private const int MostLines = 200;
    private const int LongestText = 4_000;

    private readonly List<Refusal> faults = [];

    /// <summary>The inspection with what was typed in place of what it said; the rest of it as it was.</summary>
    public Result<Inspection> Read()
    {
        foreach (var (field, text) in sent.Fields)
        {
            if (TextLength.Of(text) > LongestText)
            {
                faults.Add(ActRefusals.TooLong(field, LongestText));
            }
            else if (CarriedLetters.Missing(text).Select(missing => missing.Letter.ToString()).FirstOrDefault() is { } letter)
            {
                faults.Add(DetailRefusals.Letter(field, letter));
            }
        }

        var texts = DetailFields.Texts.ToDictionary(text => text.Name, text => TextOf(text.Name, text.IsRequired));
        var (from, to, published) = (DateOf(DetailFields.FieldworkFrom), DateOf(DetailFields.FieldworkTo), DateOf(DetailFields.Published, isRequired: true));
        var read = present with
        {
            Programme = texts["programme"]!,
            ReportOn = texts["report-on"]!,
            Body = new InspectedBody(texts["body-name"]!, texts["body-initials"]!),
            FieldworkFrom = from,
            FieldworkTo = to,
            Published = published ?? present.Published,
            Publishing = present.Publishing with { Publisher = texts["publisher"]!, Isbn = IsbnOf(), SmallestCount = Whole(DetailFields.SmallestCount) },
            Notice = texts["notice"],
            Signature = SignatureOf(texts["signature-office"]),
            People = [.. Lines("person", "name", "role-en", "role-cy").Select(PersonOf)],
            Context = Context(),
            Benchmark = BenchmarkOf(),
        };
        faults.AddRange(FaultsOf(read));
        return Result.From([.. faults.DistinctBy(fault => fault.Subject)], () => read);
    }

    private IEnumerable<Refusal> FaultsOf(Inspection read)
    {
        if (read.FieldworkFrom is null != read.FieldworkTo is null)
        {
            yield return DetailRefusals.BothDates(read.FieldworkFrom is null ? DetailFields.FieldworkFrom : DetailFields.FieldworkTo);
        }

        foreach (var fault in InspectionRules.FaultsOf(read))
        {
            yield return fault.Subject switch
            {
                "fieldwork" => DetailRefusals.DateOrder(DetailFields.FieldworkFrom),
                "published" => DetailRefusals.DateOrder(DetailFields.Published),
                "benchmark" => DetailRefusals.BenchmarkOrder(DetailFields.Benchmark(instrument.Themes[0].Id, "lowest")),
                _ => DetailRefusals.ShowsAll(DetailFields.SmallestCount),
            };
        }
    }

    private LocalText? TextOf(string name, bool isRequired)
    {
        var (english, welsh) = (sent[DetailFields.English(name)], sent[DetailFields.Welsh(name)]);
        if (english.Length == 0 && (isRequired || welsh.Length > 0))
        {
            faults.Add(DetailRefusals.Missing(DetailFields.English(name)));
        }

        return english.Length > 0 || isRequired ? new LocalText(english, welsh.Length > 0 ? welsh : null) : null;
    }

    private CalendarDate? DateOf(string field, bool isRequired = false)
    {
        if (sent[field] is not { Length: > 0 } typed)
        {
            faults.AddRange(isRequired ? [DetailRefusals.Missing(field)] : []);
            return null;
        }

        var date = CalendarDate.Parse(typed);
        faults.AddRange(date is null ? [DetailRefusals.NoDate(field, typed)] : []);
        return date;
    }

    private string? IsbnOf()
    {
        var typed = sent[DetailFields.Isbn];
        faults.AddRange(typed.Length > 0 && Isbn.FaultOf(typed) is not null ? [DetailRefusals.NoIsbn(DetailFields.Isbn, typed)] : []);
        return typed.Length > 0 ? typed : null;
    }

    private int Whole(string field)
    {
        var isNumber = int.TryParse(sent[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        faults.AddRange(isNumber ? [] : [DetailRefusals.NoNumber(field, sent[field])]);
        return number;
    }

    private Signature? SignatureOf(LocalText? office)
    {
        var name = sent[DetailFields.SignatureName];
        if (name.Length == 0 == office is null)
        {
            return office is null ? null : new Signature(name, office);
        }

        faults.Add(DetailRefusals.Missing(name.Length == 0 ? DetailFields.SignatureName : DetailFields.English("signature-office")));
        return null;
    }

    private Person PersonOf(int number)
    {
        var name = sent[DetailFields.Line("person", number, "name")];
        faults.AddRange(name.Length > 0 ? [] : [DetailRefusals.Missing(DetailFields.Line("person", number, "name"))]);
        return new Person(TextOf(DetailFields.Line("person", number, "role"), isRequired: true)!, name);
    }

    private List<ContextFact> Context()
    {
        var facts = new List<ContextFact>();
        foreach (var number in Lines("fact", "id", "value", "year", "source-en", "source-cy"))
        {
            var (id, value) = (DetailFields.Line("fact", number, "id"), DetailFields.Line("fact", number, "value"));
            faults.AddRange(ShortName.Is(sent[id]) && facts.All(fact => fact.Id != sent[id]) ? [] : [DetailRefusals.NoId(id)]);
            var isNumber = decimal.TryParse(sent[value], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture,
                out var read);
            faults.AddRange(isNumber ? [] : [DetailRefusals.NoNumber(value, sent[value])]);
            facts.Add(new ContextFact(
                sent[id],
                read,
                Enum.TryParse<GivenUnit>(sent[DetailFields.Line("fact", number, "unit")], out var unit) && Enum.IsDefined(unit) ? unit : GivenUnit.None,
                TextOf(DetailFields.Line("fact", number, "source"), isRequired: true),
                sent[DetailFields.Line("fact", number, "year")] is { Length: > 0 } year ? year : null));
        }

        return facts;
    }

    private Benchmark? BenchmarkOf()
    {
        string[] columns = ["lowest", "highest", "average"];
        var given = instrument.Themes.Where(theme => columns.Any(column => sent[DetailFields.Benchmark(theme.Id, column)].Length > 0)).ToList();
        var wave = sent[DetailFields.English("wave")];
        if (given.Count == 0 && wave.Length == 0)
        {
            return null;
        }

        faults.AddRange(wave.Length > 0 ? [] : [DetailRefusals.Missing(DetailFields.English("wave"))]);
        return new Benchmark(TextOf("wave", isRequired: true)!, [.. given.Select(theme => new BenchmarkRow(
            theme.Id, Whole(DetailFields.Benchmark(theme.Id, columns[0])), Whole(DetailFields.Benchmark(theme.Id, columns[1])),
                Whole(DetailFields.Benchmark(theme.Id, columns[2]))))]);
    }

    /// <summary>The lines of a list in which anything was typed.</summary>
    private IEnumerable<int> Lines(string list, params string[] fields) =>
        Enumerable.Range(0, MostLines).Where(number => fields.Any(field => sent[DetailFields.Line(list, number, field)].Length > 0));
}
