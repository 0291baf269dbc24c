// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importfilepage.h"

#include "ui/base/card.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/exchange/importtexts.h"
#include "ui/settings/shopfields.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int sampledRows = 8;
constexpr int mostColumns = 40;
constexpr int choicesInARow = 3;
constexpr int columnWidth = 130;
constexpr std::array shownKinds = {ImportKind::Orders, ImportKind::Contacts, ImportKind::Tickets, ImportKind::Subscriptions};

std::optional<char> characterOf(const QComboBox *combo)
{
    return combo->currentData().isValid() ? std::optional(static_cast<char>(combo->currentData().toInt())) : std::nullopt;
}

} // namespace

ImportFilePage::ImportFilePage(bool askCurrency, QWidget *parent)
    : QWidget(parent),
      m_shape(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_kind(new SegmentedControl(this)),
      m_choices(new QWidget(this)),
      m_rows(new QTableWidget(this))
{
    m_shape->setElided(true);
    m_kind->addSegment(tr("Orders"));
    m_kind->addSegment(tr("Contacts"));
    m_kind->addSegment(tr("Tickets"));
    m_kind->addSegment(tr("Subscriptions"));
    m_kind->setAccessibleName(tr("What the file holds"));
    auto *grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::m);
    createShape(grid);
    m_currency->parentWidget()->setVisible(askCurrency);
    m_rows->setAccessibleName(tr("First rows of the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    prepareTableView(m_rows);
    m_rows->setMinimumHeight(4 * extent::tableRow);
    auto *kind = new QHBoxLayout;
    kind->setSpacing(space::m);
    kind->addWidget(new TextLabel(tr("The file holds"), FontRole::Body, ColourRole::Muted, this));
    kind->addWidget(m_kind);
    kind->addStretch(1);
    auto *card = new Card({}, this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_shape);
    layout->addLayout(kind);
    layout->addWidget(m_choices);
    layout->addWidget(card, 1);
    connect(m_kind, &SegmentedControl::currentIndexChanged, this,
            [this](int index) { Q_EMIT kindChosen(shownKinds[static_cast<size_t>(index)]); });
}

QComboBox *ImportFilePage::addChoice(QGridLayout *grid, const QString &label, const QString &name,
                                     const QList<std::pair<QVariant, QString>> &choices)
{
    auto *cell = new QWidget(m_choices);
    auto *combo = new QComboBox(cell);
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    for (const auto &[value, text] : choices)
        combo->addItem(text, value);
    auto *title = new TextLabel(label, FontRole::Small, ColourRole::Muted, cell);
    title->setBuddy(combo);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(title);
    column->addWidget(combo);
    grid->addWidget(cell, grid->count() / choicesInARow, grid->count() % choicesInARow);
    connect(combo, &QComboBox::activated, this, &ImportFilePage::edited);
    return combo;
}

void ImportFilePage::createShape(QGridLayout *grid)
{
    const std::pair<QVariant, QString> found{QVariant(), tr("As found")};
    QList<std::pair<QVariant, QString>> delimiters{found};
    for (const char delimiter : {',', ';', '\t', '|', Dialect::whitespaceRun})
        delimiters.append({QVariant(static_cast<int>(delimiter)), ImportTexts::delimiter(delimiter)});
    QList<std::pair<QVariant, QString>> encodings{found};
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Windows1252})
        encodings.append({QVariant(static_cast<int>(encoding)), ImportTexts::encoding(encoding)});
    m_delimiter = addChoice(grid, tr("Cells are divided by"), u"delimiter"_s, delimiters);
    m_encoding = addChoice(grid, tr("Letters"), u"encoding"_s, encodings);
    m_decimal = addChoice(
        grid, tr("Numbers"), u"decimal"_s,
        {found, {QVariant(static_cast<int>('.')), u"1.50"_s}, {QVariant(static_cast<int>(',')), u"1,50"_s}});
    m_dates = addChoice(grid, tr("Dates"), u"dates"_s,
                        {found,
                         {QVariant(static_cast<int>(DateOrder::DayMonthYear)), tr("Day first")},
                         {QVariant(static_cast<int>(DateOrder::MonthDayYear)), tr("Month first")}});
    m_header = addChoice(grid, tr("First line"), u"header"_s,
                         {found, {QVariant(true), tr("Holds the names")}, {QVariant(false), tr("Is a row")}});
    QList<std::pair<QVariant, QString>> currencies{found};
    for (const auto &[code, text] : currencyChoices())
        currencies.append({QVariant(code), text});
    m_currency = addChoice(grid, tr("Currency"), u"currency"_s, currencies);
    m_sheet = addChoice(grid, tr("Worksheet"), u"sheet"_s, {});
    m_sheet->parentWidget()->hide();
}

void ImportFilePage::apply(OrderImportOptions &options, bool &otherTable) const
{
    const QString sheetBefore = options.sheet.isEmpty() ? m_foundSheet : options.sheet;
    const QString sheet = m_sheet->count() > 1 ? m_sheet->currentText() : sheetBefore;
    const std::optional<char> delimiter = characterOf(m_delimiter);
    std::optional<bool> header;
    if (m_header->currentData().isValid())
        header = m_header->currentData().toBool();
    otherTable = options.dialect.delimiter != delimiter || sheet != sheetBefore;
    if (sheet != sheetBefore)
        options.sheet = sheet;
    options.dialect.delimiter = delimiter;
    options.dialect.decimalMark = characterOf(m_decimal);
    options.dialect.hasHeader = header;
    options.dialect.encoding.reset();
    if (m_encoding->currentData().isValid())
        options.dialect.encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
    options.dateOrder.reset();
    if (m_dates->currentData().isValid())
        options.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
    options.currency = Currency(m_currency->currentData().toString());
}

void ImportFilePage::show(const ImportSession &session)
{
    const QString name = QFileInfo(session.options().file).fileName();
    const bool contacts = session.kind() == ImportKind::Contacts;
    const QSignalBlocker quiet(m_kind);
    const auto *const kind = std::find(shownKinds.begin(), shownKinds.end(), session.kind());
    m_kind->setCurrentIndex(kind == shownKinds.end() ? 0 : static_cast<int>(kind - shownKinds.begin()));
    const bool tickets = session.kind() == ImportKind::Tickets;
    const auto orders = session.detection();
    const auto people = session.contactDetection();
    const auto log = session.ticketDetection();
    const bool subscriptions = session.kind() == ImportKind::Subscriptions;
    const auto agreed = session.subscriptionDetection();
    const bool cards = contacts && people && people->isVCard;
    QString shape;
    Shown shown;
    if (contacts && people) {
        shape = ImportTexts::shape(*people);
        shown = {people->header, people->sample, people->sheets, people->sheet};
    } else if (tickets && log) {
        shape = ImportTexts::shape(*log);
        shown = {log->header, log->sample, log->sheets, log->sheet};
    } else if (subscriptions && agreed) {
        shape = ImportTexts::shape(*agreed);
        shown = {agreed->header, agreed->sample, agreed->sheets, agreed->sheet};
    } else if (!contacts && !tickets && !subscriptions && orders) {
        shape = ImportTexts::shape(*orders);
        shown = {orders->header, orders->sample, orders->sheets, orders->sheet};
    } else if (session.state() == ImportSession::State::Previewing) {
        return;
    }
    m_shape->setText(shape.isEmpty() ? name : tr("%1: %2", "file name, how it is written").arg(name, shape));
    const bool isSheet = !shown.sheets.isEmpty();
    m_choices->setVisible(!cards);
    for (const QComboBox *combo : {m_delimiter, m_encoding, m_decimal})
        combo->parentWidget()->setVisible(!isSheet);
    m_sheet->parentWidget()->setVisible(shown.sheets.size() > 1);
    m_foundSheet = shown.sheet;
    if (isSheet) {
        m_sheet->clear();
        m_sheet->addItems(shown.sheets);
        m_sheet->setCurrentText(shown.sheet);
    }
    showSample(shown);
}

void ImportFilePage::showSample(const Shown &shown)
{
    const int columns = std::min(static_cast<int>(shown.header.size()), mostColumns);
    m_rows->setVisible(columns > 0);
    m_rows->parentWidget()->setVisible(columns > 0);
    m_rows->setColumnCount(columns);
    m_rows->setHorizontalHeaderLabels(shown.header.first(columns));
    m_rows->setRowCount(std::min(static_cast<int>(shown.sample.size()), sampledRows));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QStringList &cells = shown.sample[static_cast<size_t>(row)];
        for (int column = 0; column < columns; ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(cells.value(column).simplified().left(60)));
    }
    for (int column = 0; column < columns; ++column)
        m_rows->setColumnWidth(column, columnWidth);
}

} // namespace regulars
