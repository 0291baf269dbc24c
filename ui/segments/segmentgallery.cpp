// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmentgallery.h"

#include "core/base/textfolding.h"
#include "core/segments/segmentpresets.h"
#include "models/base/roles.h"
#include "ui/base/formatting.h"
#include "ui/base/listrowdelegate.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/searchfield.h"
#include "ui/base/textlabel.h"
#include "ui/segments/ruletexts.h"
#include "ui/segments/segmenttexts.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

SegmentGallery::SegmentGallery(Database &database, const Formatting &formatting, const SegmentBook &book, QWidget *parent)
    : QDialog(parent),
      m_formatting(formatting),
      m_book(book),
      m_counts(new SegmentCounts(database, this)),
      m_model(new QStandardItemModel(this))
{
    setWindowTitle(tr("Ready segments"));
    for (const SegmentPreset &preset : segmentPresets()) {
        Segment draft;
        draft.name = SegmentTexts::presetName(preset.key);
        draft.description = SegmentTexts::presetAbout(preset.key);
        draft.rule = preset.rule;
        draft.purpose = preset.purpose;
        m_drafts += draft;
        auto *item = new QStandardItem(draft.name);
        item->setData(draft.description, role::Subtitle);
        item->setData(m_drafts.size() - 1, role::Id);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    createView();
    layOut();
    connect(m_counts, &SegmentCounts::counted, this, [this](int index, int members) {
        QStandardItem *item = m_model->item(index);
        item->setData(m_formatting.number(members), role::Amount);
        item->setData(tr("%1, %2. %3", "a segment, how many would be in it, what it is for")
                          .arg(m_drafts.at(index).name, m_formatting.number(members), m_drafts.at(index).description),
                      Qt::AccessibleTextRole);
    });
    m_counts->count(m_drafts);
    chooseRow(m_view, m_model->index(0, 0));
    resize(760, 640);
}

void SegmentGallery::createView()
{
    m_view = new QListView(this);
    m_view->setObjectName(u"ready_segments"_s);
    m_view->setAccessibleName(tr("Ready segments"));
    prepareListView(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ListRowDelegate(
        [](const QModelIndex &index) {
            ListRow row;
            row.hasAvatar = false;
            row.title = index.data(Qt::DisplayRole).toString();
            row.subtitle = index.data(role::Subtitle).toString();
            row.amount = index.data(role::Amount).toString();
            return row;
        },
        m_view));
    connect(m_view, &QListView::activated, this, &SegmentGallery::take);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SegmentGallery::showChosen);
}

void SegmentGallery::layOut()
{
    m_search = new SearchField(tr("Find a ready segment"), this);
    connect(m_search, &SearchField::searchChanged, this, &SegmentGallery::showFound);
    m_sentence = new TextLabel({}, FontRole::Body, ColourRole::Muted, this);
    m_sentence->setObjectName(u"ready_sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_use = new QPushButton(tr("Use this…"), this);
    m_use->setObjectName(u"use_ready"_s);
    setButtonLook(m_use, ButtonVariant::Primary);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(m_use, &QPushButton::clicked, this, &SegmentGallery::take);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    auto *about = new TextLabel(tr("Each can be changed before it is saved. The numbers are those of this shop, now."),
                                FontRole::Body, ColourRole::Muted, this);
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    m_view->setFocus();
}

void SegmentGallery::showFound(const QString &search)
{
    const QString wanted = folded(search.simplified());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Segment &draft = m_drafts.at(row);
        m_view->setRowHidden(row, !folded(draft.name + u' ' + draft.description).contains(wanted));
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_view->isRowHidden(row)) {
            chooseRow(m_view, m_model->index(row, 0));
            return;
        }
    }
    m_view->clearSelection();
}

QString SegmentGallery::sentence() const
{
    return m_sentence->text();
}

void SegmentGallery::showChosen()
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    m_use->setEnabled(!chosen.isEmpty());
    m_sentence->setText(
        chosen.isEmpty()
            ? tr("No ready segment is like that.")
            : RuleTexts(m_book.names, m_book.currency, m_formatting).rule(m_drafts.at(chosen.first().row()).rule));
}

void SegmentGallery::take()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        return;
    const Segment draft = m_drafts.at(rows.first().row());
    accept();
    Q_EMIT chosen(draft);
}

} // namespace regulars
