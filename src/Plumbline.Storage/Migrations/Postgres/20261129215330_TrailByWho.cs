using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Plumbline.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class TrailByWho : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_case_openings_account_id_at",
                table: "case_openings",
                columns: new[] { "account_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_by_at",
                table: "audit_entries",
                columns: new[] { "by", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_subject_at",
                table: "audit_entries",
                columns: new[] { "subject", "at" });

            migrationBuilder.Sql("create index ix_ledger_entries_who_at on ledger_entries ((substring(body from position('\"by\":\"' in body) + 6 for 36)), at)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop index ix_ledger_entries_who_at");

            migrationBuilder.DropIndex(
                name: "ix_case_openings_account_id_at",
                table: "case_openings");

            migrationBuilder.DropIndex(
                name: "ix_audit_entries_by_at",
                table: "audit_entries");

            migrationBuilder.DropIndex(
                name: "ix_audit_entries_subject_at",
                table: "audit_entries");
        }
    }
}
