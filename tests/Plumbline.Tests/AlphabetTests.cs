namespace Plumbline.Tests;

/// <summary>Expected order: Unicode CLDR, collation chart of cy: c, ch, d, dd, f, ff, g, ng, l, ll, p, ph, r, rh, t, th; accents after letters.</summary>
public sealed class AlphabetTests
{
    [Theory]
    [InlineData(Language.Welsh, "Cadi Cynan Charlotte Dylan Ddraig Ffion Lowri Luned Llew Mair Pryce Phylip Robert Rowan Rhian Siân Tomos Theo Wyn Ŵyna")]
    [InlineData(Language.English, "Cadi Charlotte Cynan Ddraig Dylan Ffion Llew Lowri Mair Phylip Pryce Rhys Robert Rowan Siân Theo Tomos Wyn Ŵyna")]
    public void Names_stand_in_the_order_of_the_alphabet_of_the_page(Language language, string names)
    {
        var expected = names.Split(' ');

        expected.Reverse().Order(Alphabet.Of(language)).ShouldBe(expected);
    }

    [Fact]
    public void The_letters_of_Welsh_follow_one_another()
    {
        var letters = "a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y".Split(' ');

        letters.Reverse().Order(Alphabet.Of(Language.Welsh)).ShouldBe(letters);
    }

    [Fact]
    public void Small_and_capital_letters_stand_together() =>
        new[] { "rhys", "Anwen", "bryn", "Bryn", "Ceri" }.Order(Alphabet.Of(Language.Welsh)).ShouldBe(["Anwen", "bryn", "Bryn", "Ceri", "rhys"]);
}
