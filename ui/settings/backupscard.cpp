// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/backupscard.h"

#include "ui/base/dialogs.h"
#include "ui/base/formatting.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtCore/QDir>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { MadeAt, Reason, Size, ColumnCount };

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Manual:
        return BackupsCard::tr("Made by hand");
    case BackupReason::Daily:
        return BackupsCard::tr("First start of the day");
    case BackupReason::BeforeMigration:
        return BackupsCard::tr("Before an update of Regulars");
    case BackupReason::BeforeImport:
        return BackupsCard::tr("Before an import");
    case BackupReason::BeforeRestore:
        return BackupsCard::tr("Before a backup was restored");
    }
    return {};
}

} // namespace

BackupsCard::BackupsCard(BackupCentre &backups, const Formatting &formatting, Dialogs &dialogs, QWidget *parent)
    : Card(tr("Backups"), parent), m_backups(backups), m_formatting(formatting), m_dialogs(dialogs)
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"backups"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Size")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTableView(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(Reason, QHeaderView::Stretch);
    m_table->setColumnWidth(MadeAt, 190);
    m_table->setColumnWidth(Size, 100);
    m_table->setFixedHeight(6 * extent::tableRow);
    m_none = new TextLabel(tr("There is no backup yet. One is made on the first start of each day."), FontRole::Body,
                           ColourRole::Muted, this);
    m_none->setWordWrap(true);
    body()->setSpacing(space::m);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    body()->addWidget(createButtons());
    body()->addWidget(new Separator(this));
    body()->addWidget(createPolicy());
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(m_table->currentRow() >= 0); });
    connect(&m_backups, &BackupCentre::changed, this, &BackupsCard::refresh);
    refresh();
}

QWidget *BackupsCard::createButtons()
{
    auto *row = new QWidget(this);
    m_make = new QPushButton(tr("Back up now"), row);
    m_make->setObjectName(u"make_backup"_s);
    m_restore = new QPushButton(tr("Restore…"), row);
    m_restore->setObjectName(u"restore_backup"_s);
    m_restore->setEnabled(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_make);
    layout->addWidget(m_restore);
    layout->addStretch();
    connect(m_make, &QPushButton::clicked, &m_backups, &BackupCentre::makeNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupsCard::restore);
    return row;
}

QWidget *BackupsCard::createPolicy()
{
    auto *policy = new QWidget(this);
    m_folder = new TextLabel({}, FontRole::Body, ColourRole::Text, policy);
    m_folder->setElided(true);
    auto *choose = new QPushButton(tr("Choose folder…"), policy);
    setButtonLook(choose, ButtonVariant::Secondary, ButtonSize::Small);
    const auto number = [&](const QString &name, const QString &objectName) {
        auto *edit = new QLineEdit(policy);
        edit->setObjectName(objectName);
        edit->setAccessibleName(name);
        edit->setFixedWidth(64);
        edit->setAlignment(Qt::AlignTrailing);
        connect(edit, &QLineEdit::editingFinished, this, &BackupsCard::savePolicy);
        return edit;
    };
    m_days = number(tr("Days of which the last backup stays"), u"backup_days"_s);
    m_weeks = number(tr("Weeks of which the last backup stays"), u"backup_weeks"_s);
    auto *grid = new QGridLayout(policy);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::m);
    grid->setColumnStretch(1, 1);
    const auto add = [&](int row, const QString &text, QWidget *editor) {
        auto *label = new TextLabel(text, FontRole::Body, ColourRole::Muted, policy);
        label->setBuddy(editor);
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1, editor == m_folder ? Qt::Alignment() : Qt::AlignLeading);
    };
    add(0, tr("Folder"), m_folder);
    grid->addWidget(choose, 0, 2);
    add(1, tr("Keep one of each of the last days"), m_days);
    add(2, tr("Keep one of each of the last weeks"), m_weeks);
    connect(choose, &QPushButton::clicked, this, &BackupsCard::chooseFolder);
    return policy;
}

void BackupsCard::refresh()
{
    const QList<Backup> &backups = m_backups.backups();
    const int selected = m_table->currentRow();
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(backups.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Backup &backup = backups.at(row);
        const QDate day = m_formatting.calendar().date(backup.madeAt);
        const auto set = [&](Column column, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setData(Qt::UserRole, backup.file);
            if (column == Size)
                item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        };
        set(MadeAt, tr("%1, %2", "date, time").arg(m_formatting.shortDate(day), m_formatting.time(backup.madeAt)));
        set(Reason, reasonText(backup.reason));
        set(Size, m_formatting.locale().formattedDataSize(backup.bytes, 1));
    }
    if (selected >= 0 && selected < m_table->rowCount())
        m_table->setCurrentCell(selected, 0); // selectRow() finds no column from right to left
    m_table->setVisible(!backups.isEmpty());
    m_none->setVisible(backups.isEmpty());
    m_make->setEnabled(!m_backups.isBusy());
    m_restore->setEnabled(m_table->currentRow() >= 0);
    m_folder->setText(QDir::toNativeSeparators(m_backups.folder()));
    for (const auto &[edit, value] :
         {std::pair(m_days, m_backups.policy().days), std::pair(m_weeks, m_backups.policy().weeks)}) {
        if (!edit->hasFocus())
            edit->setText(m_formatting.number(value));
        setInvalidMark(edit, false);
    }
}

void BackupsCard::restore()
{
    const QTableWidgetItem *made = m_table->item(m_table->currentRow(), MadeAt);
    if (!made)
        return;
    Question question;
    question.title = tr("Restore a backup");
    question.text = tr("Go back to the backup of %1?").arg(made->text());
    question.details = tr(
        "Everything that was recorded since then disappears from the shop. The present state is kept as a backup of its own first, so you can come back to it.");
    question.choices = {tr("Restore")};
    question.dangerous = true;
    m_dialogs.ask(this, question,
                  [this, file = made->data(Qt::UserRole).toString()](int) { Q_EMIT restoreConfirmed(file); });
}

void BackupsCard::savePolicy()
{
    BackupPolicy policy = m_backups.policy();
    bool allNumbers = true;
    for (const auto &[edit, value] : {std::pair(m_days, &policy.days), std::pair(m_weeks, &policy.weeks)}) {
        bool isNumber = false;
        const int typed = m_formatting.locale().toInt(edit->text().trimmed(), &isNumber);
        const bool valid = isNumber && typed >= 0 && typed <= 3650;
        setInvalidMark(edit, !valid);
        allNumbers = allNumbers && valid;
        *value = valid ? typed : *value;
    }
    if (allNumbers && (policy.days != m_backups.policy().days || policy.weeks != m_backups.policy().weeks))
        m_backups.setPolicy(policy);
}

void BackupsCard::chooseFolder()
{
    m_dialogs.openFolder(this, {tr("Folder for backups"), {}, m_backups.folder(), {}}, [this](const QString &folder) {
        BackupPolicy policy = m_backups.policy();
        policy.folder = folder;
        m_backups.setPolicy(policy);
    });
}

} // namespace regulars
