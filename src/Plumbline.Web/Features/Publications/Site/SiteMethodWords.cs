namespace Plumbline.Web.Features.Publications.Site;

/// <summary>The Welsh titles of the rules in full; the English ones are those of the rules, which are themselves written in English.</summary>
public static class SiteMethodWords
{
    private static readonly Dictionary<string, string> Welsh = new()
    {
        ["agreement"] = "Cytundeb rhwng darllenwyr",
        ["answers"] = "Atebion",
        ["comparison"] = "Cymharu ardaloedd",
        ["disclosure"] = "Niferoedd bach",
        ["equal-to"] = "Yr hyn y mae ein ffigurau yn hafal iddo",
        ["findings"] = "Cryfderau a meysydd i’w gwella",
        ["instruments"] = "Offerynnau",
        ["ledger"] = "Llyfr cofnodi’r barnau",
        ["proofs"] = "Prawfddarllen",
        ["published-data"] = "Y data wrth ymyl adroddiad",
        ["reports"] = "Adroddiadau",
        ["review"] = "Darllen, adolygu ac ail ddarlleniad",
        ["rulesets"] = "Setiau o reolau",
        ["sampling"] = "Samplu",
        ["scoring"] = "Sgorio",
        ["statistics"] = "Yr hyn y mae sampl yn ei ddweud am y llwyth achosion cyfan",
        ["words"] = "Ffigurau mewn geiriau",
    };

    /// <summary>In both languages; where a text is so new that it has no Welsh title, in English alone.</summary>
    /// <param name="name">The name of the text.</param>
    /// <param name="english">The title that it has itself.</param>
    public static LocalText TitleOf(string name, string english) => new(english, Welsh.GetValueOrDefault(name));
}
