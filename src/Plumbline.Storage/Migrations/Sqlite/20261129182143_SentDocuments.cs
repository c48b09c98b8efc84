using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Plumbline.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SentDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "sent_by",
                table: "advance_documents",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "sent_on",
                table: "advance_documents",
                type: "TEXT",
                nullable: true);

            // What the service said was kept as a sentence; the audit trail knows the day and who.
            migrationBuilder.Sql("""
                update advance_documents set
                    sent_on = (select date(at / 1000000, 'unixepoch') from audit_entries where action = 'document-sent' and subject = lower(advance_documents.id) order by id desc limit 1),
                    sent_by = (select audit_entries."by" from audit_entries where action = 'document-sent' and subject = lower(advance_documents.id) order by id desc limit 1)
                where note is not null
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "sent_by",
                table: "advance_documents");

            migrationBuilder.DropColumn(
                name: "sent_on",
                table: "advance_documents");
        }
    }
}
