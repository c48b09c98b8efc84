namespace Plumbline.Reports.Blocks.Inlines;

/// <summary>One method for each kind of run.</summary>
public interface IInlineWriter
{
    void Write(Text text);

    void Write(Emphasis emphasis);

    void Write(Strong strong);

    void Write(Link link);

    void Write(Footnote footnote);

    void Write(InLanguage passage);

    void Write(PrintedFigure figure);

    void Write(Abbreviation abbreviation);
}
