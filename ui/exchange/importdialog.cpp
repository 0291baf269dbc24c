// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importdialog.h"

#include "models/exchange/mappinglist.h"
#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/exchange/columnstable.h"
#include "ui/exchange/importtexts.h"
#include "ui/exchange/mappingbar.h"
#include "ui/settings/shopfields.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr size_t problemsShown = 4;

} // namespace

ImportDialog::ImportDialog(std::unique_ptr<ImportSession> session, std::unique_ptr<MappingList> mappings,
                           const QString &file, bool askCurrency, const Formatting &formatting, QWidget *parent)
    : QDialog(parent),
      m_session(std::move(session)),
      m_mappings(std::move(mappings)),
      m_formatting(formatting),
      m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Import orders"));
    resize(820, 720);
    m_close = new QPushButton(tr("Cancel"), this);
    m_undo = new QPushButton(tr("Undo the import"), this);
    m_go = new QPushButton(tr("Import"), this);
    for (QPushButton *button : {m_close, m_undo, m_go})
        button->setAutoDefault(false);
    setButtonLook(m_go, ButtonVariant::Primary);
    m_go->setObjectName(u"import"_s);
    m_go->setShortcut(Qt::CTRL | Qt::Key_Return); // as in the forms
    m_go->setToolTip(m_go->shortcut().toString(QKeySequence::NativeText));
    m_undo->setObjectName(u"undo"_s);
    m_undo->hide();
    m_pages->addWidget(createQuestions());
    m_pages->addWidget(createResult());
    layOut();
    m_currency->parentWidget()->setVisible(askCurrency);

    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::runImport);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        Q_EMIT undoRequested(m_session->changeSet());
        accept();
    });
    connect(m_session.get(), &ImportSession::stateChanged, this, &ImportDialog::refresh);
    connect(m_session.get(), &ImportSession::progressChanged, m_progress, &QProgressBar::setValue);
    connectMappings();
    OrderImportOptions options;
    options.file = file;
    m_session->setOptions(options);
    refresh();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::l);
    buttons->setSpacing(space::s);
    buttons->addStretch();
    for (QPushButton *button : {m_undo, m_close, m_go})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new Separator(this));
    layout->addLayout(buttons);
}

void ImportDialog::connectMappings()
{
    connect(m_columns, &ColumnsTable::mappingEdited, this, [this] { mapColumns(m_columns->mapping()); });
    connect(m_mappings.get(), &MappingList::loaded, this, [this] { m_mappingBar->setMappings(m_mappings->names()); });
    connect(m_mappingBar, &MappingBar::useRequested, m_session.get(), &ImportSession::useSavedMapping);
    connect(m_mappingBar, &MappingBar::removeRequested, this, [this](const QString &name) {
        m_mappingBar->setUsed({});
        m_session->removeMapping(name);
    });
    connect(m_mappingBar, &MappingBar::saveRequested, this,
            [this](const QString &name) { m_session->saveMapping(name, m_columns->mapping()); });
    connect(m_session.get(), &ImportSession::mappingFailed, this,
            [this](const Error &error) { m_notice->show(errorText(error), Tone::Danger); });
    m_mappings->refresh();
}

void ImportDialog::mapColumns(const ColumnMapping &mapping)
{
    m_mappingBar->setByHand();
    m_session->setMapping(mapping);
}

QWidget *ImportDialog::createQuestions()
{
    auto *page = new QWidget(this);
    m_shape = new TextLabel({}, FontRole::Body, ColourRole::Muted, page);
    m_shape->setElided(true);
    m_notice = new Notice(page);
    auto *table = new Card({}, page);
    m_columns = new ColumnsTable(table);
    m_columns->setMinimumHeight(5 * extent::tableRow);
    table->body()->setContentsMargins(1, 1, 1, 1);
    table->body()->addWidget(m_columns);
    m_counts = new TextLabel({}, FontRole::Body, ColourRole::Text, page);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setWordWrap(true);
    m_problems = new TextLabel({}, FontRole::Small, ColourRole::Amber, page);
    m_problems->setObjectName(u"problems"_s);
    m_problems->setWordWrap(true);
    m_mappingBar = new MappingBar(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_shape);
    layout->addWidget(createShape());
    layout->addWidget(m_notice);
    layout->addWidget(m_mappingBar);
    layout->addWidget(table, 1);
    layout->addWidget(new TextLabel(tr("What the import will bring"), FontRole::CardTitle, ColourRole::Text, page));
    layout->addWidget(m_counts);
    layout->addWidget(m_problems);
    return page;
}

QComboBox *ImportDialog::addShapeChoice(QWidget *parent, QGridLayout *grid, const QString &label, const QString &name,
                                        const QList<std::pair<QVariant, QString>> &choices)
{
    auto *cell = new QWidget(parent);
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
    grid->addWidget(cell, 0, grid->count());
    connect(combo, &QComboBox::activated, this, &ImportDialog::applyShape);
    return combo;
}

QWidget *ImportDialog::createShape()
{
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    const std::pair<QVariant, QString> found{QVariant(), tr("As found")};
    QList<std::pair<QVariant, QString>> delimiters{found};
    for (const char delimiter : {',', ';', '\t', '|', Dialect::whitespaceRun})
        delimiters.append({QVariant(static_cast<int>(delimiter)), ImportTexts::delimiter(delimiter)});
    QList<std::pair<QVariant, QString>> encodings{found};
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Windows1252})
        encodings.append({QVariant(static_cast<int>(encoding)), ImportTexts::encoding(encoding)});
    m_delimiter = addShapeChoice(row, grid, tr("Cells are divided by"), u"delimiter"_s, delimiters);
    m_encoding = addShapeChoice(row, grid, tr("Letters"), u"encoding"_s, encodings);
    m_decimal = addShapeChoice(
        row, grid, tr("Numbers"), u"decimal"_s,
        {found, {QVariant(static_cast<int>('.')), u"1.50"_s}, {QVariant(static_cast<int>(',')), u"1,50"_s}});
    m_dates = addShapeChoice(row, grid, tr("Dates"), u"dates"_s,
                             {found,
                              {QVariant(static_cast<int>(DateOrder::DayMonthYear)), tr("Day first")},
                              {QVariant(static_cast<int>(DateOrder::MonthDayYear)), tr("Month first")}});
    m_header = addShapeChoice(row, grid, tr("First line"), u"header"_s,
                              {found, {QVariant(true), tr("Holds the names")}, {QVariant(false), tr("Is a row")}});
    QList<std::pair<QVariant, QString>> currencies{found};
    for (const auto &[code, text] : currencyChoices())
        currencies.append({QVariant(code), text});
    m_currency = addShapeChoice(row, grid, tr("Currency"), u"currency"_s, currencies);
    return row;
}

QWidget *ImportDialog::createResult()
{
    auto *page = new QWidget(this);
    m_resultTitle = new TextLabel({}, FontRole::PageTitle, ColourRole::Text, page);
    m_progress = new QProgressBar(page);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_result = new TextLabel({}, FontRole::Body, ColourRole::Text, page);
    m_result->setObjectName(u"result"_s);
    m_result->setTextFormat(Qt::RichText);
    m_result->setWordWrap(true);
    m_result->setOpenExternalLinks(true);
    m_result->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addStretch(1);
    layout->addWidget(m_resultTitle);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addStretch(2);
    return page;
}

void ImportDialog::applyShape()
{
    const auto characterOf = [](const QComboBox *combo) {
        return combo->currentData().isValid() ? std::optional(static_cast<char>(combo->currentData().toInt()))
                                              : std::nullopt;
    };
    OrderImportOptions options = m_session->options();
    const bool otherTable = options.dialect.delimiter != characterOf(m_delimiter);
    options.dialect.delimiter = characterOf(m_delimiter);
    options.dialect.decimalMark = characterOf(m_decimal);
    options.dialect.encoding.reset();
    if (m_encoding->currentData().isValid())
        options.dialect.encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
    options.dialect.hasHeader.reset();
    if (m_header->currentData().isValid())
        options.dialect.hasHeader = m_header->currentData().toBool();
    options.dateOrder.reset();
    if (m_dates->currentData().isValid())
        options.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
    options.currency = Currency(m_currency->currentData().toString());
    // Columns that were chosen for another cut of the table mean nothing any more.
    if (otherTable) {
        options.mappingText.clear();
        options.mappingName.clear();
        m_mappingBar->setUsed({});
    }
    m_session->setOptions(options);
}

void ImportDialog::refresh()
{
    switch (m_session->state()) {
    case ImportSession::State::Running:
        showRunning();
        break;
    case ImportSession::State::Finished:
        showResult();
        break;
    default:
        showPreview();
        break;
    }
}

void ImportDialog::showPreview()
{
    const ImportSession::State state = m_session->state();
    const QString name = QFileInfo(m_session->options().file).fileName();
    m_pages->setCurrentIndex(0);
    m_go->setEnabled(state == ImportSession::State::Ready);
    m_close->setText(tr("Cancel"));
    showColumns();
    if (state == ImportSession::State::Failed) {
        showFailure();
        return;
    }
    m_notice->hide();
    if (state == ImportSession::State::Previewing) {
        m_counts->setText(tr("Reading the file…"));
        m_problems->hide();
    }
    if (!m_session->report())
        return;
    const OrderImportReport &report = *m_session->report();
    m_shape->setText(tr("%1: %2", "file name, how it is written").arg(name, ImportTexts::shape(report.detection)));
    if (state != ImportSession::State::Ready)
        return;
    m_counts->setText(ImportTexts::counts(report, m_formatting.locale()).join(u"  ·  "_s));
    QStringList problems;
    for (size_t i = 0; i < std::min(report.firstProblems.size(), problemsShown); ++i)
        problems.append(ImportTexts::problem(report.firstProblems[i]));
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

void ImportDialog::showFailure()
{
    const Error &error = m_session->error();
    m_go->show();
    if (!isVisible() && m_progress->isVisibleTo(this))
        Q_EMIT endedUnseen(ImportTexts::failure(error), {});
    m_notice->show(ImportTexts::failure(error), Tone::Danger);
    m_counts->setText(tr("Nothing yet."));
    m_problems->hide();
    m_shape->setText(QFileInfo(m_session->options().file).fileName());
}

void ImportDialog::showColumns()
{
    const auto detection = m_session->detection();
    m_mappingBar->setSavable(detection.has_value());
    if (detection)
        m_columns->setColumns(detection->header, detection->sample, detection->mapping);
    else if (m_session->state() == ImportSession::State::Failed)
        m_columns->setColumns({}, {}, {});
}

void ImportDialog::runImport()
{
    m_session->setMappingName(m_mappingBar->typedName());
    m_session->run();
}

void ImportDialog::showRunning()
{
    m_pages->setCurrentIndex(1);
    m_resultTitle->setText(tr("Importing…"));
    m_result->setText(
        tr("You can close this window; the import goes on and can be stopped at the foot of the main window."));
    m_progress->show();
    m_go->hide();
    m_close->setText(tr("Close"));
}

void ImportDialog::showResult()
{
    const OrderImportReport &report = *m_session->report();
    m_pages->setCurrentIndex(1);
    m_progress->hide();
    m_resultTitle->setText(tr("The import is done"));
    QStringList lines;
    for (const QString &line : ImportTexts::counts(report, m_formatting.locale()))
        lines.append(line.toHtmlEscaped());
    if (!report.rejectedFile.isEmpty()) {
        const QString link = u"<a href=\"%1\">%2</a>"_s.arg(
            QUrl::fromLocalFile(report.rejectedFile).toString(QUrl::FullyEncoded),
            QFileInfo(report.rejectedFile).fileName().toHtmlEscaped());
        lines.append(tr("The rows that were left out are in %1, with the reasons.", "a link").arg(link));
    }
    m_result->setText(lines.join("<br>"_L1));
    m_go->hide();
    m_undo->setVisible(m_session->changeSet().isValid());
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
    if (!isVisible())
        Q_EMIT endedUnseen(tr("Imported %Ln order(s).", "", static_cast<int>(report.ordersCreated)), m_session->changeSet());
}

} // namespace regulars
