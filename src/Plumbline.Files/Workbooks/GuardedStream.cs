namespace Plumbline.Files.Workbooks;

/// <summary>One part of a packed workbook, let through only as long as the parts together, and each text and tag by itself, stay within
/// <see cref="WorkbookLimits"/>.</summary>
internal sealed class GuardedStream(Stream inner, UnpackedSoFar soFar) : Stream
{
    private int stretch;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        soFar.Add(count);
        var read = buffer[..count];
        var last = 0;
        for (var next = read.IndexOf((byte)'<'); next >= 0; next = read[last..].IndexOf((byte)'<'))
        {
            Check(next);
            (stretch, last) = (0, last + next + 1);
        }

        Check(count - last);
        stretch += count - last;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Check(int further)
    {
        if (stretch + further > WorkbookLimits.LongestStretch)
        {
            throw new WorkbookLimitException("holds a text far longer than a cell can be");
        }
    }
}
