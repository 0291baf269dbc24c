// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/tier.h"
#include "ui/base/formdialog.h"
#include "ui/base/listrow.h"

#include <QtCore/QHash>

class QPushButton;

namespace regulars {

class Database;
class FormBinder;
class Formatting;
class KeptForms;
class OrderedList;
class OrderedView;
class TextLabel;
class TierDesignView;
class TierPreview;

/// What the form works with; all of it must outlive the form.
struct TierFormServices
{
    Database &database;
    const Formatting &formatting;
    Currency currency;
    QHash<ProductId, QString> products; ///< names of those that bring a tier
};

/// The tiers of the loyalty programme and how they are won and lost. Shows how many members would have which tier, and who
/// would move, while it is filled in.
class TierLadderForm final : public FormDialog
{
    Q_OBJECT

public:
    /// `joins`: whether whoever buys for the first time becomes a member by that.
    TierLadderForm(const TierFormServices &services, const TierLadder &ladder, bool joins, QWidget *parent);
    ~TierLadderForm() override;

    /// Tiers that are new have no id.
    [[nodiscard]] TierLadder ladder() const;
    [[nodiscard]] bool joinsWithFirstOrder() const;
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::TierLadder &ladder, bool joinsWithFirstOrder);
    /// What stands in it is sound and is to be tried on past orders.
    void trialRequested(const regulars::TierLadder &ladder);

private:
    void createFields();
    void createTiers();
    void createPreview();
    void fill();
    [[nodiscard]] TierLadder draft() const;
    void follow();
    void showTiers();
    void showDesign();
    void showChosen();
    [[nodiscard]] ListRow row(const QModelIndex &index) const;
    void openTier(TierId id);
    void removeTier();
    /// Shows what is wrong otherwise.
    [[nodiscard]] bool isSound();
    void showFaults(const QList<Error> &errors);

    TierFormServices m_services;
    TierLadder m_before;
    bool m_joins;
    QList<Tier> m_tiers; ///< lowest first; new ones have an id of their own here
    qint64 m_nextDraft;
    KeptForms *m_forms;
    FormBinder *m_form = nullptr;
    TextLabel *m_rules = nullptr;
    TextLabel *m_otherMetric = nullptr;
    OrderedList *m_list;
    OrderedView *m_view = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    TierDesignView *m_design;
    TierPreview *m_preview = nullptr;
};

} // namespace regulars
