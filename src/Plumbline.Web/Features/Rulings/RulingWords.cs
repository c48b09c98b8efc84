namespace Plumbline.Web.Features.Rulings;

/// <summary>What is said of how questions are judged: guidance, rulings, and what readers ask.</summary>
internal static class RulingWords
{
    public static readonly LocalText Title = new("How questions are judged", "Sut y caiff cwestiynau eu barnu");

    public static readonly LocalText What = new(
        "What readers asked about how a question is judged, and the rulings of the quality lead. A ruling holds for every case of this inspection. "
            + "Its text never changes: another one replaces it, and both stay to be read.",
        "Yr hyn a ofynnodd darllenwyr am sut i farnu cwestiwn, a phenderfyniadau’r arweinydd ansawdd. Mae penderfyniad yn berthnasol i bob achos yn yr "
            + "arolygiad hwn. Nid yw ei destun byth yn newid: mae un arall yn ei ddisodli, a gellir darllen y ddau o hyd.");

    public static readonly LocalText Nothing = new("Nobody has asked yet, and there is no ruling.", "Nid oes neb wedi gofyn eto, ac nid oes penderfyniad.");

    public static readonly LocalText All = new("Ask or rule on any question ({0})", "Gofyn neu benderfynu am unrhyw gwestiwn ({0})");

    public static readonly LocalText Guidance = new("Guidance", "Canllaw");

    public static readonly LocalText Rulings = new("Rulings", "Penderfyniadau");

    public static readonly LocalText None = new("There is no ruling on this question.", "Nid oes penderfyniad ar y cwestiwn hwn.");

    public static readonly LocalText Enquiries = new("What readers ask", "Beth mae darllenwyr yn ei ofyn");

    public static readonly LocalText Waits = new("Waits for a ruling", "Yn aros am benderfyniad");

    public static readonly LocalText Answered = new("Answered", "Wedi’i ateb");

    public static readonly LocalText Replaced = new("Replaced by {0} at {1}. Reason: {2}", "Disodlwyd gan {0} am {1}. Rheswm: {2}");

    public static readonly LocalText Withdrawn = new("Withdrawn by {0} at {1}. Reason: {2}", "Tynnwyd yn ôl gan {0} am {1}. Rheswm: {2}");

    public static readonly LocalText WithdrawnOn = new("Withdrawn on {0}. Reason: {1}", "Tynnwyd yn ôl ar {0}. Rheswm: {1}");

    public static readonly LocalText AtQuestion = new("Guidance and rulings ({0})", "Canllaw a phenderfyniadau ({0})");

    public static readonly LocalText ToQuestion = new("All that was asked and ruled", "Popeth a ofynnwyd ac a benderfynwyd");

    public static readonly LocalText MadeSince = new("A ruling was made after this was judged.", "Gwnaed penderfyniad ar ôl i hyn gael ei farnu.");

    public static readonly LocalText WithdrawnSince = new(
        "A ruling was withdrawn after this was judged.", "Tynnwyd penderfyniad yn ôl ar ôl i hyn gael ei farnu.");

    public static readonly LocalText Stands = new(
        "I have looked again: the judgement stands", "Rwyf wedi edrych eto: mae’r farn yn sefyll");

    public static readonly LocalText ChangedSince = new(
        "Rulings have changed since these questions were judged:", "Mae penderfyniadau wedi newid ers barnu’r cwestiynau hyn:");

    public static readonly LocalText Ask = new("How is this judged?", "Sut y caiff hyn ei farnu?");

    public static readonly LocalText AskHeading = new("Ask how this is judged", "Gofyn sut y caiff hyn ei farnu");

    public static readonly LocalText NoCase = new(
        "Say nothing of a case: no reference, no name, no date, nothing that a record holds. Everybody who reads here can see it, and it cannot be taken back.",
        "Peidiwch â dweud dim am achos: dim cyfeirnod, dim enw, dim dyddiad, dim sydd mewn cofnod. Gall pawb sy’n darllen yma ei weld, ac ni ellir "
            + "ei dynnu’n ôl.");

    public static readonly LocalText Enquiry = new("What do you ask?", "Beth yw eich cwestiwn?");

    public static readonly LocalText SendEnquiry = new("Ask the quality lead", "Gofyn i’r arweinydd ansawdd");

    public static readonly LocalText Rule = new("Rule on this question", "Penderfynu ar y cwestiwn hwn");

    public static readonly LocalText Answers = new("Which enquiries does it answer?", "Pa ymholiadau y mae’n eu hateb?");

    public static readonly LocalText Which = new("Which ruling is this about?", "Am ba benderfyniad y mae hyn?");

    public static readonly LocalText WhichHint = new(
        "A new ruling takes the place of the one that you choose. One that stands can also be withdrawn, or answer what readers ask.",
        "Mae penderfyniad newydd yn cymryd lle’r un a ddewiswch. Gellir hefyd dynnu un sy’n sefyll yn ôl, neu ateb ag ef yr hyn y mae darllenwyr yn ei ofyn.");

    public static readonly LocalText Beside = new("None: it is a further ruling", "Dim un: mae’n benderfyniad pellach");

    public static readonly LocalText InPlaceOf = new("The ruling of {0}", "Penderfyniad {0}");

    public static readonly LocalText AnsweredBy = new("Answered by the ruling of {0}", "Atebwyd gan benderfyniad {0}");

    public static readonly LocalText AnswerBy = new("Answer by the chosen ruling", "Ateb â’r penderfyniad a ddewiswyd");

    public static readonly LocalText TextEnglish = new("The ruling in English", "Y penderfyniad yn Saesneg");

    public static readonly LocalText TextWelsh = new("The ruling in Welsh", "Y penderfyniad yn Gymraeg");

    public static readonly LocalText TextHint = new(
        "In one language or in both, and nothing of a case", "Mewn un iaith neu’r ddwy, a dim am achos");

    public static readonly LocalText Why = new(
        "Why the other ruling is replaced or withdrawn", "Pam y caiff y penderfyniad arall ei ddisodli neu ei dynnu’n ôl");

    public static readonly LocalText Make = new("Make this ruling", "Gwneud y penderfyniad hwn");

    public static readonly LocalText WithdrawOpens = new(
        "What a withdrawn ruling answered waits for a ruling again.", "Mae’r hyn a atebodd penderfyniad a dynnwyd yn ôl yn aros am benderfyniad eto.");

    public static readonly LocalText Withdraw = new("Withdraw the chosen ruling", "Tynnu’r penderfyniad a ddewiswyd yn ôl");
}
