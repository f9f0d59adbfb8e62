namespace ReportGen.Cli.Terminals;

/// <summary>A failure of standard output or standard error, such as a full disk. It cannot be reported on them.</summary>
internal sealed class OutputFailedException(IOException inner) : IOException(inner.Message, inner);

/// <summary>A standard stream, whose failures are told from those of other files.</summary>
/// <param name="inner">The stream.</param>
internal sealed class StandardStream(Stream inner) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Flush() => Do(inner.Flush);

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Do(() => inner.Write(buffer, offset, count));

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private static void Do(Action operation)
    {
        try
        {
            operation();
        }
        catch (IOException exception)
        {
            throw new OutputFailedException(exception);
        }
    }
}
