using System.Globalization;
using System.Text;

namespace Plumbline.Caseloads.Personal;

/// <summary>Headings, English and Welsh, under which lists name people, however they are spelt: case, accents, spaces and punctuation make no
/// difference.</summary>
internal static class PersonalHeadings
{
    /// <summary>Words that make a heading one of identity wherever they stand in it.</summary>
    private static readonly HashSet<string> Words = Set("""
        forename forenames surname surnames firstname lastname middlename
        familyname givenname fullname nickname alias aliases aka initials maiden dob birthdate birthday born
        pnc nhs gig nino upn uln crn noms nomis address addresses addr postcode postcodes zip email emails mail phone telephone tel mobile
        cyfenw gyfenw chyfenw cyfenwau llysenw lysenw blaenlythrennau lythrennau llythrennau
        cyfeiriad gyfeiriad chyfeiriad nghyfeiriad cyfeiriadau ebost ffon ffonau ganed ganwyd
        """);

    /// <summary>Letters within a heading written as one word.</summary>
    private static readonly string[] Stems =
    [
        "surname", "forename", "firstname", "lastname", "middlename", "familyname", "givenname", "fullname", "childname", "childsname", "clientname",
        "clientsname", "personname", "personsname", "nameofchild",
        "nameofyoungperson", "nameofyp", "ypname", "preferredname", "knownname", "knownas", "nickname", "dateofbirth", "birthdate", "datebirth", "dayofbirth",
        "postcode", "postalcode", "zipcode", "addressline", "homeaddress",
        "nhsno", "nhsnum", "pncid", "pncno", "pncnum", "upnno", "nationalinsurance", "insuranceno", "emailaddr", "telephone", "phoneno", "phonenum", "mobileno",
        "mobilenum",
        "cyfenw", "dyddiadgeni", "ddyddiadgeni", "codpost", "enwcyntaf", "enwllawn", "enwolaf", "enwplentyn", "enwteulu", "adwaenirfel", "aelwirfel",
        "elwirfel", "rhiffon", "rhifgig", "ebost",
    ];

    /// <summary>Headings that name people when they stand alone.</summary>
    private static readonly HashSet<string> Whole = Set("""
        name names childname child children youngperson youngpersons yp client clients person pupil offender
        defendant subject serviceuser mother father parent parents carer guardian sibling siblings
        dob nin phone address plentyn plant personifanc pobolifanc cleient disgybl diffynnydd mam
        tad rhiant rhieni gofalwr enw enwau geni dyddgeni birth firstnames initial
        """);

    /// <summary>What has a name and is no person.</summary>
    private static readonly HashSet<string> Things = Set("""
        team teams unit area school office order court programme program intervention offence local ldu
        cluster region service authority organisation organization prison establishment provider project
        file type status field sheet column code group category placement setting plan tim ysgol
        uned ardal llys swyddfa gwasanaeth awdurdod cyngor clwstwr rhanbarth gorchymyn trosedd rhaglen grwp
        """);

    private static readonly HashSet<string> NameWords = Set("name names enw enwr enwau henw");

    private static readonly HashSet<string> PersonWords =
        Set("child childs children client clients young person persons yp pupil offender first last family given full known known legal birth preferred "
            + "plentyn cleient ifanc cyntaf olaf teulu llawn");

    /// <summary>Whether a column with such a heading would name people.</summary>
    public static bool Name(string heading)
    {
        var words = WordsOf(heading);
        var joined = string.Concat(words);
        if (joined.Length == 0)
        {
            return false;
        }

        return Whole.Contains(joined) || words.All(Whole.Contains) || words.Any(Words.Contains) || WordsOf(heading, atCapitals: false).Any(Words.Contains)
            || Stems.Any(stem => joined.Contains(stem, StringComparison.Ordinal))
            || (words.Any(NameWords.Contains) && (words.Any(PersonWords.Contains) || !words.Any(Things.Contains)))
            || (words.Any(word => word is "birth" or "geni" or "eni") && words.Any(word => word is "date" or "day" or "dyddiad" or "ddyddiad" or "diwrnod"))
            || (words.Contains("post") && words.Any(word => word is "code" or "cod" or "god" or "chod"))
            || (words.Any(word => word is "e") && words.Any(word => word is "mail" or "bost"));
    }

    /// <summary>The words of a heading without accents, in small letters: <c>ChildName_1</c> is <c>child name</c>.</summary>
    /// <param name="atCapitals">Whether a capital after a small letter begins a word: not in <c>DoB</c>.</param>
    private static List<string> WordsOf(string heading, bool atCapitals = true)
    {
        var (words, word, before) = (new List<string>(), new StringBuilder(), ' ');
        foreach (var letter in Decomposed(heading))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || letter is '\'' or '’')
            {
                continue;
            }

            if (!char.IsLetter(letter) || (atCapitals && char.IsUpper(letter) && char.IsLower(before)))
            {
                End();
            }

            if (char.IsLetter(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }

            before = letter;
        }

        End();
        return Joined(words);

        void End()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    /// <summary>Single letters in a row are one word: <c>D.O.B.</c> is <c>dob</c>.</summary>
    private static List<string> Joined(List<string> words)
    {
        var joined = new List<string>();
        for (var at = 0; at < words.Count; at++)
        {
            if (at > 0 && words[at].Length == 1 && words[at - 1].Length == 1)
            {
                joined[^1] += words[at];
            }
            else
            {
                joined.Add(words[at]);
            }
        }

        return joined;
    }

    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static HashSet<string> Set(string words) => [.. words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
