using Plumbline.Findings.Words;

namespace Plumbline.Tests.Findings.Words;

/// <summary>
/// The table of mutations that every grammar prints (P. W. Thomas, Gramadeg y Gymraeg, 1996), on names of places as they stand on signs and in the
/// Welsh Government's own texts: i Gaerdydd, yng Nghaerdydd, Caerdydd a Chasnewydd.
/// </summary>
public sealed class WelshMutationsTests
{
    [Theory]
    [InlineData("Powys", "Bowys", "Mhowys", "Phowys")]
    [InlineData("Torfaen", "Dorfaen", "Nhorfaen", "Thorfaen")]
    [InlineData("Caerdydd", "Gaerdydd", "Nghaerdydd", "Chaerdydd")]
    [InlineData("Bangor", "Fangor", "Mangor", "Bangor")]
    [InlineData("Dolgellau", "Ddolgellau", "Nolgellau", "Dolgellau")]
    [InlineData("Gwynedd", "Wynedd", "Ngwynedd", "Gwynedd")]
    [InlineData("Merthyr Tudful", "Ferthyr Tudful", "Merthyr Tudful", "Merthyr Tudful")]
    [InlineData("Llanelli", "Lanelli", "Llanelli", "Llanelli")]
    [InlineData("Rhondda", "Rondda", "Rhondda", "Rhondda")]
    [InlineData("Abertawe", "Abertawe", "Abertawe", "Abertawe")]
    [InlineData("Wrecsam", "Wrecsam", "Wrecsam", "Wrecsam")]
    [InlineData("Chwilog", "Chwilog", "Chwilog", "Chwilog")]
    [InlineData("Ffestiniog", "Ffestiniog", "Ffestiniog", "Ffestiniog")]
    [InlineData("Thomastown", "Thomastown", "Thomastown", "Thomastown")]
    public void A_place_is_written_as_after_to_in_and_and(string place, string to, string within, string and)
    {
        place.After(Mutation.Soft).ShouldBe(to);
        place.After(Mutation.Nasal).ShouldBe(within);
        place.After(Mutation.Aspirate).ShouldBe(and);
        place.After(Mutation.None).ShouldBe(place);
    }

    [Theory]
    [InlineData("cath", "gath")]
    [InlineData("gardd", "ardd")]
    [InlineData("llong", "llong")]
    [InlineData("rhaglen", "rhaglen")]
    [InlineData("merch", "ferch")]
    public void One_softens_a_feminine_noun_but_not_ll_and_rh(string noun, string afterOne) =>
        noun.After(WelshNumerals.MutationAfter(1, Gender.Feminine)).ShouldBe(afterOne);

    /// <summary>Chwe takes the aspirate before both genders, chwe chath and chwe cheffyl; tri before masculine nouns only, tri chi but tair cath.</summary>
    [Theory]
    [InlineData(1, "ci", Gender.Masculine, "un ci")]
    [InlineData(2, "ci", Gender.Masculine, "dau gi")]
    [InlineData(2, "cath", Gender.Feminine, "dwy gath")]
    [InlineData(3, "ci", Gender.Masculine, "tri chi")]
    [InlineData(3, "cath", Gender.Feminine, "tair cath")]
    [InlineData(4, "cath", Gender.Feminine, "pedair cath")]
    [InlineData(5, "punt", Gender.Feminine, "pum punt")]
    [InlineData(6, "ceffyl", Gender.Masculine, "chwe cheffyl")]
    [InlineData(6, "cath", Gender.Feminine, "chwe chath")]
    [InlineData(6, "punt", Gender.Feminine, "chwe phunt")]
    [InlineData(6, "tref", Gender.Feminine, "chwe thref")]
    [InlineData(9, "tref", Gender.Feminine, "naw tref")]
    [InlineData(10, "ci", Gender.Masculine, "deg ci")]
    public void A_number_changes_the_noun_after_it(int number, string noun, Gender gender, string together) =>
        $"{WelshNumerals.BeforeNoun(number, gender)} {noun.After(WelshNumerals.MutationAfter(number, gender))}".ShouldBe(together);

    /// <summary>The decimal numbers as schools teach them (BBC Bitesize, Mathemateg).</summary>
    [Theory]
    [InlineData(0, "dim un")]
    [InlineData(11, "un deg un")]
    [InlineData(20, "dau ddeg")]
    [InlineData(32, "tri deg dau")]
    [InlineData(50, "pum deg")]
    [InlineData(66, "chwe deg chwech")]
    [InlineData(100, "cant")]
    [InlineData(101, "cant ac un")]
    [InlineData(105, "cant a phump")]
    [InlineData(108, "cant ac wyth")]
    [InlineData(110, "cant a deg")]
    [InlineData(112, "cant un deg dau")]
    [InlineData(200, "dau gant")]
    [InlineData(300, "tri chant")]
    [InlineData(600, "chwe chant")]
    [InlineData(999, "naw cant naw deg naw")]
    public void Numbers_are_spelled_in_tens_and_ones(int number, string words) => WelshNumerals.Words(number).ShouldBe(words);
}
