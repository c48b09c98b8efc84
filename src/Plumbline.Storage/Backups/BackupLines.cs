namespace Plumbline.Storage.Backups;

/// <summary>The lines of an unpacked backup, none longer than whoever reads it expects: memory does not grow with the file, whatever is in it.</summary>
internal sealed class BackupLines(Stream unpacked)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool isOver;

    /// <summary>The line that was read last, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The next line without its end, valid until the one after is asked for; null when there is none.</summary>
    /// <param name="longest">In bytes.</param>
    /// <exception cref="DamagedBackupException">It is longer, or the file cannot be unpacked.</exception>
    public ReadOnlyMemory<byte>? Next(int longest)
    {
        var searched = 0;
        while (true)
        {
            var at = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            searched = at < 0 ? end - start : searched + at;
            if (searched > longest)
            {
                throw new DamagedBackupException(Number + 1, $"this line is longer than {longest:N0} bytes, which no backup has here");
            }

            if (at >= 0 || (isOver && searched > 0))
            {
                var line = buffer.AsMemory(start, searched);
                start = Math.Min(start + searched + 1, end);
                Number++;
                return line;
            }

            if (isOver)
            {
                return null;
            }

            Fill(longest);
        }
    }

    private void Fill(int longest)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        else if (end == buffer.Length)
        {
            Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, Math.Max(longest + 2L, buffer.Length + 1L)));
        }

        try
        {
            var read = unpacked.Read(buffer.AsSpan(end));
            isOver = read == 0;
            end += read;
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
        {
            throw new DamagedBackupException(Number + 1, "the file is cut off or damaged: from here on it cannot be unpacked");
        }
    }
}
