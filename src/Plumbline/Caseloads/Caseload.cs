using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Caseloads;

/// <summary>Every case that could be chosen, each once, in the order of their ids whatever the order of the list they came from.</summary>
public sealed class Caseload
{
    private Caseload(IReadOnlyList<Case> cases)
    {
        Cases = cases;
        Fields = [
            .. cases.SelectMany(one => one.Profile.Where(pair => pair.Value.Length > 0).Select(pair => pair.Key)).Distinct().Order(StringComparer.Ordinal),
        ];
        Digest = DigestOf(cases);
    }

    /// <summary>In the order of the code units of their ids.</summary>
    public IReadOnlyList<Case> Cases { get; }

    /// <summary>What is known of at least one case.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>
    /// SHA-256 in lower-case hexadecimal over every case and field, free of the order of rows and columns: for each case by id, its id and then its
    /// fields that are not empty by name, name before value; each text as its UTF-8 length in decimal, a colon and its bytes; each case ended by a line feed.
    /// </summary>
    public string Digest { get; }

    /// <summary>Takes the cases in; the same id twice, and an id that is empty, are refused.</summary>
    public static Result<Caseload> Of(IEnumerable<Case> cases)
    {
        var sorted = cases.OrderBy(one => one.Id, StringComparer.Ordinal).ToList();
        var refusals = new List<Refusal>();
        for (var i = 0; i < sorted.Count; i++)
        {
            if (sorted[i].Id.Length == 0)
            {
                refusals.Add(new Refusal("value-missing", "a case has no id"));
            }
            else if (i > 0 && sorted[i].Id == sorted[i - 1].Id && (i < 2 || sorted[i - 2].Id != sorted[i].Id))
            {
                refusals.Add(new Refusal("case-twice", "this case stands twice") { Subject = sorted[i].Id });
            }
        }

        return Result.From(refusals, () => new Caseload(sorted));
    }

    private static string DigestOf(IReadOnlyList<Case> cases)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var one in cases)
        {
            Append(one.Id);
            foreach (var (field, value) in one.Profile.Where(pair => pair.Value.Length > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                Append(field);
                Append(value);
            }

            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(Encoding.UTF8.GetBytes($"{bytes.Length}:"));
            hash.AppendData(bytes);
        }
    }
}
