using System.Buffers;
using System.Text;
using Plumbline.Workspace.Allocations;

namespace Plumbline.Web.Features.Allocations;

/// <summary>One case as the form of allocation shows it.</summary>
/// <param name="Reader">The one who is chosen on the form.</param>
/// <param name="HasTwin">Whether another case of the list has the same id but for capitals, which names of fields do not tell apart.</param>
internal sealed record AllocationRow(AllocatedCase Given, Guid? Reader, bool HasTwin)
{
    private const char Spelt = '~';

    public const string FieldStart = "reader-";

    public const string SeenStart = "seen-";

    public string Field => FieldStart + Key;

    public string SeenField => SeenStart + Key;

    private string Key => HasTwin || Given.Case.StartsWith(Spelt) ? Spelt + Convert.ToHexString(Encoding.UTF8.GetBytes(Given.Case)) : Given.Case;

    /// <summary>The case of a field, of which what follows its start is given; what no field of the page has is taken as it is.</summary>
    public static string CaseOf(string key)
    {
        var bytes = new byte[key.Length / 2];
        return key.StartsWith(Spelt) && Convert.FromHexString(key.AsSpan(1), bytes, out _, out var count) == OperationStatus.Done
            ? Encoding.UTF8.GetString(bytes, 0, count) : key;
    }

    /// <summary>The reader that the form was made from, so that one whom someone else chose meanwhile is not overwritten.</summary>
    public Guid? Seen => Given.Reader;
}
