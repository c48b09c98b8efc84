using System.Buffers.Binary;
using System.Text;
using Plumbline.Documents.Pdf;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Letters;
using Plumbline.Testing;

namespace Plumbline.Documents.Tests.Pdf;

/// <summary>The list of letters against the tables of the fonts that lie beside the program.</summary>
public sealed class CarriedLettersTests
{
    private const int LastOfPlanes = 0x1FFFF;

    [Fact]
    public void The_list_is_what_all_four_faces_have()
    {
        var faces = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "pdf", "fonts"), "*.ttf")
            .Select(file => LettersOf(File.ReadAllBytes(file)))
            .ToList();
        faces.Count.ShouldBe(4);

        var wrong = Enumerable.Range(' ', LastOfPlanes - ' ')
            .Where(Rune.IsValid)
            .Where(letter => letter is not (0xFE0E or 0xFE0F) && CarriedLetters.Has(new Rune(letter)) != faces.All(face => face.Contains(letter)))
            .ToList();

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Ŵŷ café \u00a0 \u2011 … “” – Ж Ω ☑ ❤\ufe0f e\u0301", "")]
    [InlineData("done ✅ in time", "5")]
    [InlineData("\uf0b7 a \ud83d\ude42 b", "0 4")]
    [InlineData("a\u0007", "1")]
    public void Missing_letters_are_found_by_their_place(string text, string offsets) =>
        string.Join(' ', CarriedLetters.Missing(text).Select(missing => missing.Offset)).ShouldBe(offsets);

    [Fact]
    public void Half_a_surrogate_pair_is_a_lost_letter() =>
        CarriedLetters.Missing($"a{(char)0xD83D}b").ShouldHaveSingleItem().ShouldBe((1, Rune.ReplacementChar));

    [Fact]
    public void A_report_with_a_letter_that_the_fonts_lack_is_refused_with_the_words_around_it()
    {
        var report = Given.AReport();
        var strange = report with
        {
            Documents = [.. report.Documents.Select(document => document with { Body = [.. document.Body, new Paragraph([new Text("For 王小明 and others")])] })],
        };

        var refusals = new PdfReportWriter().Write(strange).Refusals;

        refusals.Select(refusal => refusal.Message).ShouldContain("no font of the report has 王 (U+738B), in \"For 王小明 and others\"");
    }

    [Fact]
    public void Letters_that_the_fonts_have_are_set()
    {
        var report = Given.AReport();
        var plain = report with
        {
            Documents = [
                .. report.Documents
                    .Take(1)
                    .Select(document => document with { Body = [.. document.Body, new Paragraph([new Text("Ŵ ŷ é Ж Ω ☑ ❤\ufe0f e\u0301 2\u201131")])] }),
            ],
        };

        new PdfReportWriter().Write(plain).Refusals.ShouldBeEmpty();
    }

    /// <summary>The code points of a TrueType table cmap, formats 4 and 12 (OpenType specification 1.9, cmap).</summary>
    private static HashSet<int> LettersOf(byte[] font)
    {
        var letters = new HashSet<int>();
        var cmap = Enumerable.Range(0, Short(font, 4)).Select(index => 12 + (16 * index)).First(at => Encoding.ASCII.GetString(font, at, 4) == "cmap");
        var start = Long(font, cmap + 8);
        foreach (var table in Enumerable.Range(0, Short(font, start + 2)).Select(index => start + Long(font, start + 8 + (8 * index))))
        {
            if (Short(font, table) == 12)
            {
                foreach (var group in Enumerable.Range(0, Long(font, table + 12)).Select(index => table + 16 + (12 * index)))
                {
                    letters.UnionWith(Enumerable.Range(Long(font, group), Long(font, group + 4) - Long(font, group) + 1));
                }
            }
            else if (Short(font, table) == 4)
            {
                var count = Short(font, table + 6) / 2;
                for (var segment = 0; segment < count; segment++)
                {
                    var last = Short(font, table + 14 + (2 * segment));
                    var first = Short(font, table + 16 + (2 * count) + (2 * segment));
                    if (first != 0xFFFF)
                    {
                        letters.UnionWith(Enumerable.Range(first, last - first + 1));
                    }
                }
            }
        }

        return letters;
    }

    private static int Short(byte[] font, int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));

    private static int Long(byte[] font, int at) => checked((int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at)));
}
