// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/reward.h"
#include "ui/loyalty/earnruletexts.h"
#include "ui/tickets/deskform.h"

namespace regulars {

class Database;
class TextLabel;

/// What the form works with; all of it must outlive the form.
struct ProgrammeFormServices
{
    Database &database;
    const Formatting &formatting;
    EarnNames names;
    QStringList categories; ///< of the shop's products
};

/// A form for something that the programme gives. Once what is entered is sound, it stands as a sentence above the fields.
/// Only collects: its owner saves what the form's own submitted() brings, and answers with finish() or showFailure().
class SentenceForm : public DeskForm
{
    Q_OBJECT

public:
    void save() final;
    void showFailure(const Error &error) final;

protected:
    /// `name`: of the sentence's label.
    SentenceForm(const QString &title, const QString &name, const ProgrammeFormServices &services, QWidget *parent);
    /// The fields are there and filled: from now on the form follows what is entered, beginning at that field.
    void start(const QString &field);

    /// What is wrong; nothing of it is shown yet. Here: what the fields themselves can see.
    [[nodiscard]] virtual QList<Error> faults() const;
    [[nodiscard]] virtual QString sentence() const = 0;
    /// Asks for what the entries need.
    virtual void follow() = 0;
    /// Hands out the entries, which are sound.
    virtual void submit() = 0;
    virtual void showFaults(const QList<Error> &errors);

    [[nodiscard]] const ProgrammeFormServices &services() const { return m_services; }
    /// With the names of what was chosen.
    [[nodiscard]] EarnNames names(const QList<Product> &chosen) const;
    [[nodiscard]] int number(const QString &id) const;
    [[nodiscard]] qint64 minor(const QString &id) const;
    /// Leaves the field empty for 0.
    void setNumber(const QString &id, qint64 value);
    void setMinor(const QString &id, qint64 minor);
    /// The field "tiers": only members who have one of them.
    void addTiers();
    void setTiers(const QList<TierId> &tiers);
    [[nodiscard]] QList<TierId> tiers() const;

private:
    void showEntered();

    ProgrammeFormServices m_services;
    TextLabel *m_sentence;
};

/// For a choice: those that are offered, and the one that was chosen before.
[[nodiscard]] QList<std::pair<QVariant, QString>> rewardEntries(const QList<Reward> &rewards, RewardId chosen);
/// Empty when it is none of them.
[[nodiscard]] QString rewardName(const QList<Reward> &rewards, RewardId reward);

} // namespace regulars
