namespace Plumbline.Documents.Docx.Pages;

/// <summary>
/// Puts blocks on pages one after the other: no line stands alone at either end of a page, headings stay with what follows, and a table that goes on
/// repeats its header. Between two paragraphs stands the larger of what follows the one and precedes the other.
/// </summary>
/// <param name="height">The room for text on a page, in twentieths of a point.</param>
internal sealed class PageFlow(IReadOnlyList<LaidBlock> blocks, double height)
{
    /// <summary>The line over the notes of a page.</summary>
    private const double NoteRule = 253;

    private readonly Dictionary<string, int> pages = new(StringComparer.Ordinal);
    private double used;
    private double behind;
    private double notes;
    private int page = 1;
    private bool isFresh = true;

    /// <summary>The page on which each bookmark stands, the first of them 1.</summary>
    public Dictionary<string, int> Pages()
    {
        for (var place = 0; place < blocks.Count; place++)
        {
            var block = blocks[place];
            if (block.BreaksBefore && !isFresh)
            {
                NewPage();
            }

            var before = page > 1 && isFresh && !block.BreaksBefore ? 0 : Math.Max(behind, block.Before);
            if (!isFresh && used + before + Together(place) > Room(block))
            {
                NewPage();
                (used, before) = (block.Header, 0);
            }

            foreach (var name in block.Bookmarks)
            {
                pages.TryAdd(name, page);
            }

            Put(block, before);
            if (block.BreaksAfter)
            {
                NewPage();
            }
        }

        return pages;
    }

    private double Room(LaidBlock block) => height - notes - (block.Notes > 0 ? block.Notes + (notes == 0 ? NoteRule : 0) : 0);

    /// <summary>The room of a block as far as it must stay together with itself and with what follows.</summary>
    private double Together(int place)
    {
        var room = 0.0;
        while (blocks[place].KeepsNext && place + 1 < blocks.Count && !blocks[place + 1].BreaksBefore)
        {
            room += blocks[place].Height + Math.Max(blocks[place].After, blocks[place + 1].Before);
            place++;
        }

        room += blocks[place].Least;
        return room > height ? 0 : room;
    }

    private void Put(LaidBlock block, double before)
    {
        var (left, at) = (block.Lines, used + before);
        while (left > 1 && at + (left * block.LineHeight) > Room(block))
        {
            var fit = Math.Min((int)((Room(block) - at) / block.LineHeight), left - 2);
            if (fit < 1)
            {
                break;
            }

            left -= fit;
            NewPage();
            at = block.Header;
        }

        notes = height - Room(block);
        (used, behind) = (at + (left * block.LineHeight), block.After);
        isFresh = false;
    }

    private void NewPage() => (page, used, behind, notes, isFresh) = (page + 1, 0, 0, 0, true);
}
