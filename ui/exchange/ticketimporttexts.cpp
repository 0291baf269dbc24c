// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/ticketimporttexts.h"

#include "ui/base/plural.h"

namespace regulars {

namespace {

constexpr std::array<const char *, ticketFieldCount> fieldWords = {
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Ticket number"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Subject"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "What the customer wrote"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Opened"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "First answer"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Last changed"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Solved or closed"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Status"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Note"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Category"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Priority"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Channel"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Team"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Person of the shop"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Customer number"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Customer name"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "E-mail"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Phone"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Event: what was done"),
    QT_TRANSLATE_NOOP("regulars::TicketImportTexts", "Event: when"),
};

} // namespace

QString TicketImportTexts::field(TicketField field)
{
    return tr(fieldWords[static_cast<size_t>(field)]);
}

QStringList TicketImportTexts::counts(const TicketImportReport &report)
{
    QStringList sentences{tr("%Ln ticket(s)", "", pluralCount(report.ticketsCreated)),
                          tr("%Ln solved or closed", "", pluralCount(report.finished)),
                          tr("%Ln line(s) in their logs", "", pluralCount(report.events))};
    if (report.categoriesCreated > 0)
        sentences << tr("%Ln new categorie(s)", "", pluralCount(report.categoriesCreated));
    if (report.teamsCreated > 0)
        sentences << tr("%Ln new team(s)", "", pluralCount(report.teamsCreated));
    if (report.customersCreated > 0)
        sentences << tr("%Ln new customer(s)", "", pluralCount(report.customersCreated));
    if (report.customersMatched > 0)
        sentences << tr("%Ln customer(s) who were there already", "", pluralCount(report.customersMatched));
    if (report.ticketsKnown > 0)
        sentences << tr("%Ln ticket(s) were imported before and are left as they are", "", pluralCount(report.ticketsKnown));
    if (const qint64 odd = report.problems.value(RowReason::ClosedBeforeOpened); odd > 0)
        sentences << tr("%Ln ticket(s) were closed before they were opened, by the file; they are kept so", "",
                        pluralCount(odd));
    if (report.rejected > 0)
        sentences << tr("%Ln row(s) can't be imported", "", pluralCount(report.rejected));
    return sentences;
}

QString TicketImportTexts::done(const TicketImportReport &report)
{
    return tr("Imported %Ln ticket(s).", "", pluralCount(report.ticketsCreated));
}

QString TicketImportTexts::missingColumns()
{
    return tr("Please say, in the second step, which columns hold the ticket's number and when it was opened, or what was "
              "done and when.");
}

} // namespace regulars
