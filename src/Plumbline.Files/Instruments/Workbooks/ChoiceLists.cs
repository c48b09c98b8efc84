using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>The lists of choices as they are read, each by the name that the workbook gives it and by the one that it can have here.</summary>
internal sealed class ChoiceLists(ICollection<Refusal> notes)
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Choice>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SheetRow> rows = new(StringComparer.Ordinal);

    /// <summary>The row in which each list begins.</summary>
    public IReadOnlyDictionary<string, SheetRow> Rows => rows;

    public IReadOnlyDictionary<string, IReadOnlyList<Choice>> All => lists.ToDictionary(list => list.Key, IReadOnlyList<Choice> (list) => list.Value);

    /// <summary>The name that a list has here.</summary>
    public string NameOf(string written) => names.GetValueOrDefault(written, written);

    /// <summary>What a list offers, or null when there is none of that name.</summary>
    public IReadOnlyList<Choice>? Find(string name) => lists.GetValueOrDefault(name);

    public void Add(SheetRow row, string written, Choice choice)
    {
        if (!names.TryGetValue(written, out var name))
        {
            names[written] = name = Begin(row, written);
        }

        if (lists[name].Any(known => known.Name == choice.Name))
        {
            notes.Add(new Refusal("choice-twice", $"the choice {choice.Name} stands twice in its list, as in lists that choice_filter narrows; it is kept once")
            {
                Place = row.Place, Subject = name,
            });
            return;
        }

        lists[name].Add(choice);
    }

    /// <summary>Leaves out the lists that nothing uses and that could not stand in an instrument.</summary>
    public void Without(IReadOnlySet<string> used)
    {
        foreach (var (name, choices) in lists.Where(list => !used.Contains(list.Key)
            && list.Value.Any(choice => choice.Name.AsSpan().IndexOfAny('\'', '"') >= 0)).ToList())
        {
            lists.Remove(name);
            notes.Add(new Refusal("list-not-carried", "the list has choices with quotes in their names, is asked for by nothing that is kept, and is left out")
            {
                Place = rows[name].Place, Subject = name,
            });
        }
    }

    private string Begin(SheetRow row, string written)
    {
        var name = NameProof.IsName(written) ? written : FitName.Of(written);
        for (var again = 2; lists.ContainsKey(name); again++)
        {
            name = $"{FitName.Of(written)}_{again}";
        }

        if (name != written)
        {
            notes.Add(
                new Refusal(
                    "list-renamed", $"the list {written} is called {name}; a name begins with a letter or _ and goes on with letters, digits, _, - or .")
                {
                    Place = row.Place,
                });
        }

        lists[name] = [];
        rows[name] = row;
        return name;
    }
}
