using Plumbline.Reports.Writing;

namespace Plumbline.Web.Features.Reports.Writing;

/// <summary>What the pages say on which the texts of a report are written.</summary>
internal static class WritingWords
{
    public static readonly LocalText Title = new("Texts of the report", "Testunau’r adroddiad");

    public static readonly LocalText What = new(
        "Every text that the report prints, in the order in which it prints them. What you save stands in the report when it is next built.",
        "Pob testun y mae’r adroddiad yn ei argraffu, yn y drefn y mae’n eu hargraffu. Bydd yr hyn a gadwch yn yr adroddiad pan gaiff ei lunio nesaf.");

    public static readonly LocalText Text = new("Text", "Testun");

    public static readonly LocalText Writer = new("Writer", "Awdur");

    public static readonly LocalText Nobody = new("Nobody yet", "Neb eto");

    public static readonly LocalText You = new("{0} (you)", "{0} (chi)");

    public static readonly LocalText English = new("English", "Saesneg");

    public static readonly LocalText Welsh = new("Welsh", "Cymraeg");

    public static readonly LocalText ToWrite = new("To write", "I’w ysgrifennu");

    public static readonly LocalText Drafting = new("Draft", "Drafft");

    public static readonly LocalText Ready = new("Ready", "Yn barod");

    public static readonly LocalText OutOfDate = new("Translation out of date", "Cyfieithiad wedi dyddio");

    public static readonly LocalText Faults = new("Faults", "Gwallau");

    public static readonly LocalText ToChoose = new("Two texts to choose between", "Dau destun i ddewis rhyngddynt");

    public static readonly LocalText Ahead = new("{0} of {1} ready in English, {2} of {1} in Welsh.", "{0} o {1} yn barod yn Saesneg, {2} o {1} yn Gymraeg.");

    public static readonly LocalText Saved = new("Saved.", "Wedi’i gadw.");

    public static readonly LocalText HowToWrite = new("How to write it", "Sut i’w ysgrifennu");

    public static readonly LocalText Markdown = new(
        "Leave a line empty between paragraphs. Put *stars* round what stands in italics, and \"1.\" or \"-\" before each item of a list.",
        "Gadewch linell wag rhwng paragraffau. Rhowch *sêr* o gwmpas yr hyn sydd mewn italig, ac \"1.\" neu \"-\" o flaen pob eitem mewn rhestr.");

    public static readonly LocalText Parts = new(
        "The report prints each of these parts in its own place. Begin a part with its line, the same in both languages:",
        "Mae’r adroddiad yn argraffu pob un o’r rhannau hyn yn ei lle ei hun. Dechreuwch ran â’i llinell, yr un fath yn y ddwy iaith:");

    public static readonly LocalText Bound = new(
        "Figures are not typed but asked for, so that they are always those of the judgements. Find one and copy what stands for it:",
        "Ni theipir ffigurau ond gofyn amdanynt, fel eu bod bob amser yn rhai’r barnau. Dewch o hyd i un a chopïwch yr hyn sy’n sefyll drosto:");

    public static readonly LocalText KeepsMeaning = new("The other language needs no change for this", "Nid oes angen newid yr iaith arall ar gyfer hyn");

    public static readonly LocalText EnglishReady = new("The English is ready", "Mae’r Saesneg yn barod");

    public static readonly LocalText WelshReady = new("The Welsh is ready", "Mae’r Gymraeg yn barod");

    public static readonly LocalText State = new("How far it is", "Pa mor bell y mae");

    public static readonly LocalText Save = new("Save", "Cadw");

    public static readonly LocalText LastSaved = new("Last saved by {0} at {1}", "Cadwyd ddiwethaf gan {0} am {1}");

    public static readonly LocalText CameIn = new("Came in with a folder at {0}", "Daeth i mewn gyda ffolder am {0}");

    public static readonly LocalText FaultsIn = new("What would stop the report: {0}", "Beth fyddai’n atal yr adroddiad – {0}");

    public static readonly LocalText Line = new("Line", "Llinell");

    public static readonly LocalText Fault = new("What is wrong", "Beth sydd o’i le");

    public static readonly LocalText Printed = new("As it would be printed", "Fel y byddai’n cael ei argraffu");

    public static readonly LocalText History = new("Earlier versions", "Fersiynau cynharach");

    public static readonly LocalText HistoryIn = new("Earlier versions: {0}", "Fersiynau cynharach – {0}");

    public static readonly LocalText WhileYouWrote = new(
        "Somebody else changed the {0} while you or a colleague was writing. Both texts are kept. Choose what stands.",
        "Newidiodd rhywun arall y {0} tra oeddech chi neu gydweithiwr yn ysgrifennu. Cedwir y ddau destun. Dewiswch pa un sy’n sefyll.");

    public static readonly LocalText Stands = new("Stands now", "Yn sefyll nawr");

    public static readonly LocalText KeptBeside = new("Kept beside it: {0}, {1}", "Wedi’i gadw wrth ei ymyl – {0}, {1}");

    public static readonly LocalText TakeThis = new("Put this one in its place", "Rhoi hwn yn ei le");

    public static readonly LocalText LeaveThis = new("Leave it in the history", "Ei adael yn yr hanes");

    public static readonly LocalText Proposed = new("What the figures propose", "Beth y mae’r ffigurau’n ei gynnig");

    public static readonly LocalText ProposedWhat = new(
        "Each question beside the average of this inspection. You decide: what you take is added to both languages and saved with what you have typed.",
        "Pob cwestiwn wrth ymyl cyfartaledd yr arolygiad hwn. Chi sy’n penderfynu – ychwanegir yr hyn a gymerwch at y ddwy iaith a’i gadw gyda’ch testun.");

    public static readonly LocalText Question = new("What was judged", "Beth a farnwyd");

    public static readonly LocalText Sufficient = new("Sufficient", "Digonol");

    public static readonly LocalText Proposal = new("Proposed as", "Cynigir fel");

    public static readonly LocalText Strength = new("Strength", "Cryfder");

    public static readonly LocalText Area = new("Area for improvement", "Maes i’w wella");

    public static readonly LocalText Either = new("Either", "Y naill neu’r llall");

    public static readonly LocalText Take = new("Take it", "Ei gymryd");

    public static readonly LocalText InText = new("In the text", "Yn y testun");

    public static readonly LocalText AsStrength = new("as a strength", "fel cryfder");

    public static readonly LocalText AsArea = new("as an area for improvement", "fel maes i’w wella");

    public static readonly LocalText Version = new("Version", "Fersiwn");

    public static readonly LocalText When = new("Saved", "Cadwyd");

    public static readonly LocalText Who = new("By", "Gan");

    public static readonly LocalText Import = new("A folder", "Ffolder");

    public static readonly LocalText Program = new("Command line", "Llinell orchymyn");

    public static readonly LocalText WhatBecame = new("What became of it", "Beth ddaeth ohono");

    public static readonly LocalText StandsIs = new("Stands", "Yn sefyll");

    public static readonly LocalText WasBeside = new("Was kept beside another", "Fe’i cadwyd wrth ymyl un arall");

    public static readonly LocalText Replaced = new("Replaced", "Wedi’i ddisodli");

    public static readonly LocalText NeverWritten = new("Nothing was ever written here.", "Nid oes dim wedi’i ysgrifennu yma erioed.");

    public static readonly LocalText ShowIt = new("Version {0}", "Fersiwn {0}");

    public static readonly LocalText Emptied = new("The text was emptied.", "Gwagiwyd y testun.");

    public static readonly LocalText TakeBack = new("Take it back", "Ei adfer");

    public static readonly LocalText BackToText = new("Back to the text", "Yn ôl at y testun");

    public static LocalText Of(Language language) => language == Language.Welsh ? Welsh : English;

    public static LocalText Of(TextState state) => state switch
    {
        TextState.ToWrite => ToWrite,
        TextState.Ready => Ready,
        _ => Drafting,
    };
}
